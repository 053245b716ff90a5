package io.claimstream.extractor.lexicon;

import io.claimstream.extractor.place.NameHash;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The words and phrases that the engine knows, found by the hash of their folded form in one probe.
 *
 * <p>The words stand in data files ({@code lexicon/*.tsv}); {@link LexiconReader} reads them and makes their inflected
 * forms.
 */
public final class Lexicon {

    private static final int FILTER_BITS = 1 << 16;

    /** Open addressing; 0 where no entry is. */
    private final long[] keys;

    private final Entry[] values;
    private final int mask;
    private final long[] beginnings;
    /** A bit for each phrase of two or more words and each beginning of one, by the low bits of its hash. */
    private final long[] phraseBits = new long[FILTER_BITS / Long.SIZE];
    /** Likewise for the words and pairs of words that open the gate. */
    private final long[] gateBits = new long[FILTER_BITS / Long.SIZE];

    private final Entry possessive;

    /**
     * @param entries by their keys
     * @param beginnings the keys of the first words, two or more, with which a longer phrase begins
     * @param gates the keys of the words, and of the pairs of words, that make a sentence worth reading
     */
    Lexicon(Map<Long, Entry> entries, Set<Long> beginnings, Set<Long> gates) {
        int size = Integer.highestOneBit(Math.max(16, entries.size())) * 4;
        keys = new long[size];
        values = new Entry[size];
        Arrays.fill(values, Entry.UNKNOWN);
        mask = size - 1;
        entries.forEach((key, entry) -> {
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = entry;
        });
        this.beginnings = new long[Integer.highestOneBit(Math.max(16, beginnings.size())) * 4];
        beginnings.forEach(key -> this.beginnings[beginning(key)] = key);
        beginnings.forEach(key -> mark(phraseBits, key));
        entries.forEach((key, entry) -> {
            if (entry.term().indexOf(' ') >= 0) {
                mark(phraseBits, key);
            }
        });
        gates.forEach(key -> mark(gateBits, key));
        possessive = get(NameHash.end(hash("'s")));
    }

    /** Reads all lexicon files of the project. */
    public static Lexicon load() {
        return new LexiconReader().read();
    }

    /** The entry of the word with that {@link NameHash} of all its characters, or {@link Entry#UNKNOWN}. */
    public Entry get(long hash) {
        int slot = slot(hash);
        // most words are unknown, and need no look at the other table
        return keys[slot] == 0 ? Entry.UNKNOWN : values[slot];
    }

    /** The entry of a word or phrase as written, or {@link Entry#UNKNOWN}; for tests and tools. */
    public Entry get(String term) {
        return get(keyOf(term));
    }

    /** Whether a longer phrase begins with the two or more words of this hash. */
    public boolean goesOn(long hash) {
        return beginnings[beginning(hash)] == hash;
    }

    /**
     * Whether the two or more words of this hash are a phrase or begin one; may be true without cause. Most words that stand
     * side by side are told apart so, without a look at the tables.
     */
    public boolean mayBePhrase(long hash) {
        return isMarked(phraseBits, hash);
    }

    /**
     * Whether a sentence is worth reading for the {@link WordClass#GATE} word of this hash, which stands between two others;
     * may be true without cause.
     */
    public boolean opensGate(long before, long word, long behind) {
        return isMarked(gateBits, word)
                || isMarked(gateBits, NameHash.join(word, behind))
                || isMarked(gateBits, NameHash.join(before, word));
    }

    private static void mark(long[] filter, long hash) {
        filter[(int) hash >>> 6 & filter.length - 1] |= 1L << hash;
    }

    private static boolean isMarked(long[] filter, long hash) {
        return (filter[(int) hash >>> 6 & filter.length - 1] & 1L << hash) != 0;
    }

    /** The entry of the possessive "'s". */
    public Entry possessive() {
        return possessive;
    }

    private int slot(long key) {
        int slot = (int) (key ^ key >>> 29) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int beginning(long key) {
        int slot = (int) (key ^ key >>> 29) & beginnings.length - 1;
        while (beginnings[slot] != 0 && beginnings[slot] != key) {
            slot = slot + 1 & beginnings.length - 1;
        }
        return slot;
    }

    /** The key of a word, or of a phrase whose words are parted by single spaces. */
    static long keyOf(String term) {
        long key = 0;
        boolean first = true;
        int begin = 0;
        while (begin <= term.length()) {
            int space = term.indexOf(' ', begin);
            int end = space < 0 ? term.length() : space;
            long word = NameHash.end(hash(term.substring(begin, end)));
            key = first ? word : NameHash.join(key, word);
            first = false;
            begin = end + 1;
        }
        return key;
    }

    private static long hash(String word) {
        long hash = NameHash.start();
        for (int i = 0; i < word.length(); i++) {
            hash = NameHash.step(hash, word.charAt(i));
        }
        return hash;
    }
}
