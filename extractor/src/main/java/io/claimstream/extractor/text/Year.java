package io.claimstream.extractor.text;

/** Which digits can be a year of the calendar: four of them, from 1800 to 2100. */
public final class Year {

    private static final int FIRST = 1800;
    private static final int LAST = 2100;
    private static final int DIGITS = 4;

    private Year() {}

    /** The year that stands in {@code source} from {@code begin} to {@code end}, or 0 where none does. */
    public static int read(String source, int begin, int end) {
        if (end - begin != DIGITS) {
            return 0;
        }
        int year = 0;
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = year * 10 + (c - '0');
        }
        return year >= FIRST && year <= LAST ? year : 0;
    }
}
