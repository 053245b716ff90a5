package io.claimstream.schemas.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The id of a claim: {@code c-} and 60 bits of SHA-256 in base 32 (lower case, without the look-alikes i, l, o, u). */
public final class ClaimId {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int DIGITS = 12;

    private ClaimId() {}

    /**
     * The id of the claim that {@code article} makes about {@code series} with {@code quantity}.
     *
     * @param field the field that the quantity's offsets refer to
     */
    public static String of(ArticleRef article, String series, TextField field, Quantity quantity) {
        return "c-"
                + hash(article.id()
                        + '\n'
                        + article.version()
                        + '\n'
                        + series
                        + '\n'
                        + field.label()
                        + '\n'
                        + quantity.begin()
                        + '-'
                        + quantity.end()
                        + '\n'
                        + quantity.value()
                        + '\n'
                        + quantity.low()
                        + '\n'
                        + quantity.high()
                        + '\n'
                        + quantity.bound().label());
    }

    private static String hash(String identity) {
        byte[] digest = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        char[] text = new char[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            text[i] = ALPHABET.charAt((int) (bits >>> 59));
            bits <<= 5;
        }
        return new String(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
