package io.claimstream.benchmarks;

/** Texts that are no news, each the repetition of a few characters: what a reader of bad faith would send. */
public enum HostileText {
    DIGITS("1234567890"),
    COMMAS(","),
    WORD("killed"),
    WORDS("killed "),
    NAMES("in Paris, "),
    QUOTES("\u201cHe said \""),
    PARENTHESES("("),
    TOLLS("Four people were killed in Kharkiv on Monday. "),
    REFERENCES("The missile was shot down. Four people were killed. ");

    private final String unit;

    HostileText(String unit) {
        this.unit = unit;
    }

    /** As many characters of it. */
    String ofLength(int characters) {
        return unit.repeat(characters / unit.length() + 1).substring(0, characters);
    }
}
