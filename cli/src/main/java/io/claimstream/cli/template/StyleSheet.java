package io.claimstream.cli.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet that stands inside the page, and the Content-Security-Policy that allows it and nothing else (CSP Level 3,
 * section 8.3: a hash of the element's content).
 *
 * @param css the content of the page's one {@code style} element
 */
public record StyleSheet(String css) {

    /** Loads {@code NAME.css} from the package of {@code owner}. */
    public static StyleSheet load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name + ".css")) {
            if (in == null) {
                throw new IllegalStateException("there is no style sheet " + name + ".css beside " + owner.getName());
            }
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A policy under which the page can load, run and send nothing. */
    public String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
