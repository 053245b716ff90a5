package io.claimstream.extractor.text;

/** How a token is written. */
public final class Shape {

    public static final byte LOWER = 0;
    public static final byte CAPITALIZED = 1;
    public static final byte UPPER = 2;
    /** Digits, with separators of thousands and decimals. */
    public static final byte DIGITS = 3;
    /** Begins with a digit and goes on with letters: "71-year-old", "5th", "9mm". */
    public static final byte DIGITS_WITH_LETTERS = 4;

    public static final byte PUNCTUATION = 5;
    /** The possessive "'s", or the apostrophe alone after an s. */
    public static final byte POSSESSIVE = 6;

    private Shape() {}
}
