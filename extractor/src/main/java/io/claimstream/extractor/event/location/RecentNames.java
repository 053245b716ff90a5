package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Gazetteer;

/** What the gazetteer said of the names that were looked up last: most of them come again, in this article or the next. */
final class RecentNames {

    private static final int SLOTS = 1 << 14;
    private static final int UNASKED = -2;

    private final Gazetteer gazetteer;
    private final long[] hashes = new long[SLOTS];
    private final int[] names = new int[SLOTS];
    private final int[] adjectives = new int[SLOTS];
    private final boolean[] prefixes = new boolean[SLOTS];

    RecentNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        read(0, 0);
    }

    /** See {@link Gazetteer#find}. */
    int find(long hash) {
        return names[slot(hash)];
    }

    /** See {@link Gazetteer#isPrefix}. */
    boolean isPrefix(long hash) {
        return prefixes[slot(hash)];
    }

    /** See {@link Gazetteer#adjective}. */
    int adjective(long hash) {
        int slot = slot(hash);
        if (adjectives[slot] == UNASKED) {
            adjectives[slot] = gazetteer.adjective(hash);
        }
        return adjectives[slot];
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 40) & SLOTS - 1;
        if (hashes[slot] != hash) {
            read(slot, hash);
        }
        return slot;
    }

    private void read(int slot, long hash) {
        hashes[slot] = hash;
        names[slot] = gazetteer.find(hash);
        prefixes[slot] = gazetteer.isPrefix(hash);
        adjectives[slot] = UNASKED;
    }
}
