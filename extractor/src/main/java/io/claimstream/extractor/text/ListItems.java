package io.claimstream.extractor.text;

/**
 * Tells the lines that go on the sentence before them: "the enemy used:", and under it, each behind a list mark, "- 12
 * missiles", "- two drones". Items that begin with a capital are sentences of their own.
 */
final class ListItems {

    private static final int LONGEST_MARK = 5;

    private ListItems() {}

    /**
     * Whether the line that begins at {@code next} is an item of the list that the line ending at {@code end} opens or
     * belongs to.
     *
     * @param inList whether that line is an item itself
     */
    static boolean goOn(char[] text, int length, int end, int next, boolean inList) {
        char last = lastMark(text, end);
        boolean opens = last == ':' || last == ';' || last == ',';
        boolean ends = last == '.' || last == '!' || last == '?';
        if (ends || !opens && !inList) {
            return false;
        }
        int at = next;
        int limit = Math.min(length, next + LONGEST_MARK);
        while (at < limit && isMark(text[at])) {
            at++;
        }
        boolean marked = at > next;
        if (at >= length) {
            return false;
        }
        boolean digit = text[at] >= '0' && text[at] <= '9';
        return digit && (marked || opens) || marked && Character.isLowerCase(text[at]);
    }

    private static char lastMark(char[] text, int end) {
        int at = end - 1;
        while (at > 0 && (CharClass.of(text[at]) & CharClass.BLANK) != 0) {
            at--;
        }
        return at < 0 ? '\n' : text[at];
    }

    private static boolean isMark(char c) {
        boolean opensText = c == '"' || c == '\'' || c == '(' || c == '[' || c == '$' || c == '#' || c == '.';
        return !opensText
                && !Character.isLetterOrDigit(c)
                && c != '\u201C'
                && c != '\u2018'
                && c != '\u00AB'
                && c != '\u20AC'
                && c != '\u00A3';
    }
}
