package io.claimstream.cli.terminal;

/** What a piece of text is, which decides how a terminal shows it (ECMA-48, select graphic rendition). */
public enum Style {
    PLAIN(""),
    /** A heading, or what a line is about. */
    STRONG("1"),
    /** What is there for completeness. */
    QUIET("2"),
    /** A name that stands for a thing: an event, a series. */
    NAME("36"),
    /** The words or the number that matter. */
    FIGURE("1;33"),
    /** A toll that went up. */
    RAISED("1;31"),
    /** A toll that went down. */
    LOWERED("1;32"),
    /** Anything else that has just changed. */
    CHANGED("1;35");

    private static final String INTRODUCER = "\u001B[";
    private static final String RESET = INTRODUCER + "0m";

    private final String rendition;

    Style(String rendition) {
        this.rendition = rendition;
    }

    /** {@code text} as a terminal with colours is to be sent it. */
    String render(String text) {
        return rendition.isEmpty() || text.isEmpty() ? text : INTRODUCER + rendition + "m" + text + RESET;
    }
}
