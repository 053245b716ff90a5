package io.claimstream.aggregator.http.download;

/** Texts as cells of a spreadsheet. */
final class Cell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Cell() {}

    /**
     * {@code text}, unless a spreadsheet would take it for a formula: then with an apostrophe before it, which makes it text
     * (OWASP, CSV injection). Texts of articles are not trusted.
     */
    static String of(String text) {
        return text == null || text.isEmpty() || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
