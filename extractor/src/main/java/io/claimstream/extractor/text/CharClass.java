package io.claimstream.extractor.text;

/** What a character can be in a text, as bits: by table for ASCII, by {@link Character} for the rest. */
final class CharClass {

    static final int LETTER = 1;
    /** Beside {@link #LETTER}. */
    static final int UPPER = 2;

    static final int DIGIT = 4;
    /** White space, and the marks that print nothing. */
    static final int BLANK = 8;

    private static final int ASCII = 128;
    private static final byte[] CLASSES = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            CLASSES[c] = (byte) (classify(c) | (c >= '0' && c <= '9' ? DIGIT : 0));
        }
    }

    private CharClass() {}

    /** The bits of {@code c}; only ASCII digits are digits. */
    static int of(char c) {
        return c < ASCII ? CLASSES[c] : classify(c);
    }

    private static int classify(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? LETTER | UPPER : LETTER;
        }
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' ? BLANK : 0;
    }
}
