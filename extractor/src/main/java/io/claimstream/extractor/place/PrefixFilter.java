package io.claimstream.extractor.place;

import java.nio.ByteBuffer;

/**
 * The set of hashes with which a longer name begins, as a Bloom filter: never wrong about a member, and about one in two
 * hundred strangers taken for one, which costs its reader one vain look-up.
 *
 * <p>Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13(7), 1970; the four positions come from
 * two halves of the hash as in Kirsch and Mitzenmacher, "Less hashing, same performance", 2006.
 */
final class PrefixFilter {

    static final int PROBES = 4;

    private final ByteBuffer table;
    private final int offset;
    private final int mask;

    /** Reads a filter of {@code bytes} bytes, a power of two, that begins at {@code offset} of {@code table}. */
    PrefixFilter(ByteBuffer table, int offset, int bytes) {
        this.table = table;
        this.offset = offset;
        this.mask = bytes * Byte.SIZE - 1;
    }

    boolean mayContain(long hash) {
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe, mask);
            if ((table.get(offset + (bit >>> 3)) & 1 << (bit & 7)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The bit, up to {@code mask}, that the {@code probe}-th look at a member takes. */
    static int bit(long hash, int probe, int mask) {
        return (int) hash + probe * ((int) (hash >>> 32) | 1) & mask;
    }
}
