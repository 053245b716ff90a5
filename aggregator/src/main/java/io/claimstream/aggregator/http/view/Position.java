package io.claimstream.aggregator.http.view;

/**
 * Where a record stands in the topics of a view.
 *
 * @param partition the index of its partition among all that the view reads
 * @param offset its offset there
 */
record Position(int partition, long offset) {

    private static final int OFFSET_BITS = 48;

    /** As one number, to keep many of them. */
    long packed() {
        return (long) partition << OFFSET_BITS | offset;
    }

    static Position unpack(long packed) {
        return new Position((int) (packed >>> OFFSET_BITS), packed & ((1L << OFFSET_BITS) - 1));
    }
}
