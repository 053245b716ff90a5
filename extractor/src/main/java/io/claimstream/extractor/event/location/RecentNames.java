package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Gazetteer;

/** What the gazetteer said of the names that were looked up last: most of them come again, in this article or the next. */
final class RecentNames {

    private static final int SLOTS = 1 << 14;
    /** The lower half of an answer is the name; above the bit for a prefix stands the adjective's place. */
    private static final long PREFIX = 1L << 32;

    private static final int ADJECTIVE_SHIFT = 33;
    /** Keeps places and {@link Gazetteer#NONE} from what was not asked yet, which is 0. */
    private static final int ASKED = 2;

    private final Gazetteer gazetteer;
    /** The hash of each slot and behind it the answer: most looks take one line of the cache. */
    private final long[] slots = new long[2 * SLOTS];

    RecentNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        read(0, 0);
    }

    /** What there is to know of a name: {@link #name} and {@link #isPrefix} read it. */
    long find(long hash) {
        return slots[slot(hash) + 1];
    }

    /** See {@link Gazetteer#find}. */
    static int name(long found) {
        return (int) found;
    }

    /** See {@link Gazetteer#isPrefix}. */
    static boolean isPrefix(long found) {
        return (found & PREFIX) != 0;
    }

    /** See {@link Gazetteer#adjective}. */
    int adjective(long hash) {
        int slot = slot(hash);
        int adjective = (int) (slots[slot + 1] >>> ADJECTIVE_SHIFT);
        if (adjective == 0) {
            adjective = gazetteer.adjective(hash) + ASKED;
            slots[slot + 1] |= (long) adjective << ADJECTIVE_SHIFT;
        }
        return adjective - ASKED;
    }

    private int slot(long hash) {
        int slot = 2 * ((int) (hash >>> 40) & SLOTS - 1);
        if (slots[slot] != hash) {
            read(slot, hash);
        }
        return slot;
    }

    private void read(int slot, long hash) {
        slots[slot] = hash;
        slots[slot + 1] = Integer.toUnsignedLong(gazetteer.find(hash)) | (gazetteer.isPrefix(hash) ? PREFIX : 0);
    }
}
