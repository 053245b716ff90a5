package io.claimstream.schemas.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes a decimal as Java does, which takes long to find the fewest digits; not here for one of up to four places, such as a
 * coordinate of the gazetteer. Of numbers with up to 15 digits no two are the same double (IEEE 754), so its own digits are
 * the fewest.
 */
final class Decimals {

    private static final int PLACES = 4;
    private static final double SCALE = 10_000;
    /** Below it Java writes an exponent. */
    private static final double LEAST = 0.001;

    private static final double MOST = 100_000;
    private static final int LONGEST = "-99999.9999".length();

    private Decimals() {}

    static void write(double number, JsonGenerator json) throws IOException {
        double size = Math.abs(number);
        long scaled = Math.round(size * SCALE);
        if (!(size >= LEAST && size < MOST) || scaled / SCALE != size) {
            json.writeNumber(number);
            return;
        }
        char[] digits = new char[LONGEST];
        int at = LONGEST;
        int places = PLACES;
        while (places > 1 && scaled % 10 == 0) {
            scaled /= 10;
            places--;
        }
        for (; places > 0; places--, scaled /= 10) {
            digits[--at] = (char) ('0' + scaled % 10);
        }
        digits[--at] = '.';
        do {
            digits[--at] = (char) ('0' + scaled % 10);
            scaled /= 10;
        } while (scaled > 0);
        if (number < 0) {
            digits[--at] = '-';
        }
        json.writeNumber(digits, at, LONGEST - at);
    }
}
