package io.claimstream.schemas.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Short ids that follow from content alone: 60 bits of SHA-256 as twelve digits of base 32 (lower case, Crockford's
 * alphabet without the look-alikes i, l, o and u).
 */
public final class ContentHash {

    /** How many digits a hash has. */
    public static final int DIGITS = 12;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS_PER_DIGIT = 5;
    /** Never fed itself: to copy it is cheaper than to look it up among the platform's algorithms. */
    private static final MessageDigest SHA_256 = sha256();

    private ContentHash() {}

    /** The hash of {@code content}, the same on every machine. */
    public static String of(String content) {
        byte[] digest = copy(SHA_256).digest(content.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        char[] text = new char[DIGITS];
        for (int i = 0; i < DIGITS; i++) {
            text[i] = ALPHABET.charAt((int) (bits >>> Long.SIZE - BITS_PER_DIGIT));
            bits <<= BITS_PER_DIGIT;
        }
        return new String(text);
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            return sha256();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
