package io.claimstream.extractor.place;

import java.nio.ByteBuffer;

/**
 * From the hash of a name to its places. Names are sorted by hash and found through a directory of the top 16 bits;
 * of the rest 32 bits are kept, so that one unknown name in about ten million is taken for a known one.
 *
 * <p>A name is an int handle from 0. Its value word holds the {@link Ambiguity}, and either one posting or the offset of
 * a list of postings, best first, after their number. A posting is a place, with a bit for an alternate name.
 */
final class NameIndex {

    static final int BUCKETS = 1 << 16;
    static final int ALTERNATE = 1 << 20;

    /** What an alternate name takes off the prior of its place: a power of ten. */
    static final int ALTERNATE_COST = 20;

    static final int PLACE_MASK = ALTERNATE - 1;
    static final int LIST = 1 << 31;
    static final int AMBIGUITY_SHIFT = 28;
    static final int LIST_MASK = (1 << 24) - 1;

    private static final Ambiguity[] AMBIGUITIES = Ambiguity.values();

    private final ByteBuffer table;
    private final int directory;
    private final int keys;
    private final int values;
    private final int lists;

    /** Reads an index whose four columns begin at these offsets of {@code table}. */
    NameIndex(ByteBuffer table, int directory, int keys, int values, int lists) {
        this.table = table;
        this.directory = directory;
        this.keys = keys;
        this.values = values;
        this.lists = lists;
    }

    /** The name with this hash, or {@link Gazetteer#NONE}. */
    int find(long hash) {
        int bucket = bucket(hash);
        int end = unsigned24(table, directory + 3 * (bucket + 1));
        int key = key(hash);
        for (int name = unsigned24(table, directory + 3 * bucket); name < end; name++) {
            if (table.getInt(keys + 4 * name) == key) {
                return name;
            }
        }
        return Gazetteer.NONE;
    }

    Ambiguity ambiguity(int name) {
        return AMBIGUITIES[value(name) >>> AMBIGUITY_SHIFT & 3];
    }

    int count(int name) {
        int value = value(name);
        return value >= 0 ? 1 : unsigned24(table, lists + 3 * (value & LIST_MASK));
    }

    /** The {@code i}-th posting of a name, best first. */
    int posting(int name, int i) {
        int value = value(name);
        return value >= 0
                ? value & (ALTERNATE | PLACE_MASK)
                : unsigned24(table, lists + 3 * ((value & LIST_MASK) + 1 + i));
    }

    private int value(int name) {
        return table.getInt(values + 4 * name);
    }

    static int bucket(long hash) {
        return (int) (hash >>> 48);
    }

    static int key(long hash) {
        return (int) (hash >>> 16);
    }

    /** Three big-endian bytes at {@code offset}, which is not 0, read as the end of an int. */
    static int unsigned24(ByteBuffer table, int offset) {
        return table.getInt(offset - 1) & 0xFFFFFF;
    }
}
