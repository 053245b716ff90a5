package io.claimstream.extractor.text;

/** Tells wire copy, whose lines are wrapped at a fixed width, from text whose line breaks end paragraphs. */
final class LineBreaks {

    private static final int FEWEST_LINES = 3;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private LineBreaks() {}

    /** Whether most line breaks of {@code text} fall where a line of 50 to 100 characters is full. */
    static boolean areWraps(String text) {
        int lines = 0;
        int full = 0;
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            int width = end - begin;
            if (width > 0) {
                lines++;
                char last = text.charAt(end - 1);
                if (width >= NARROWEST && width <= WIDEST && last != '.' && last != '"' && last != '?') {
                    full++;
                }
            }
            begin = end + 1;
        }
        return lines >= FEWEST_LINES && full * 2 > lines;
    }
}
