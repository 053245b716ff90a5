package io.claimstream.aggregator.stream;

/** Keys of several parts, ordered by their parts, for stores that are read by prefix. */
final class StateKey {

    /** Sorts before every other character, so that "a" with all its parts comes before "ab". */
    private static final char SEPARATOR = '\u0000';

    private static final int VERSION_DIGITS = 10;

    private StateKey() {}

    static String of(String... parts) {
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    /** What all keys that begin with {@code parts} begin with. */
    static String prefix(String... parts) {
        return of(parts) + SEPARATOR;
    }

    static String version(int version) {
        String digits = Integer.toString(version);
        return "0".repeat(VERSION_DIGITS - digits.length()) + digits;
    }

    /** The part at {@code index}. */
    static String part(String key, int index) {
        return key.split(String.valueOf(SEPARATOR), -1)[index];
    }
}
