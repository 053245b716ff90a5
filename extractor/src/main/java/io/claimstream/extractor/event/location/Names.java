package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/**
 * Looks names up in the gazetteer as tokens write them: hyphenated words in their parts, "St. Louis" without its full
 * stop. Remembers the single words it looked up last, of this article and those before: most come again.
 */
final class Names {

    private static final int LONGEST_NAME = 8;
    private static final int REMEMBERED = 1 << 12;

    private final Gazetteer gazetteer;
    private final long[] parts = new long[LONGEST_NAME];
    private final int[] partTokens = new int[LONGEST_NAME];
    private final boolean[] endsToken = new boolean[LONGEST_NAME];

    private final long[] knownHashes = new long[REMEMBERED];
    private final int[] knownAdjectives = new int[REMEMBERED];

    private int last;

    Names(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The longest name that begins with {@code token} and ends before {@code end}; {@link Gazetteer#NONE} if none does. */
    int longest(Tokens tokens, int token, int end) {
        int count = collect(tokens, token, end);
        long found = gazetteer.longest(parts, 0, count);
        if (found == Gazetteer.NONE) {
            return Gazetteer.NONE;
        }
        int lastPart = (int) (found >>> 32) - 1;
        if (!endsToken[lastPart]) {
            return Gazetteer.NONE;
        }
        last = partTokens[lastPart];
        return (int) found;
    }

    /** The last token of the name found last. */
    int lastToken() {
        return last;
    }

    /** The place that an adjective points to, or {@link Gazetteer#NONE}. */
    int adjective(long tokenHash) {
        int slot = (int) (tokenHash >>> 40) & REMEMBERED - 1;
        if (knownHashes[slot] != tokenHash) {
            knownHashes[slot] = tokenHash;
            knownAdjectives[slot] = gazetteer.adjective(tokenHash);
        }
        return knownAdjectives[slot];
    }

    private int collect(Tokens tokens, int token, int end) {
        int count = 0;
        for (int i = token; i < end && count < LONGEST_NAME; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.PUNCTUATION && count > 0 && isAbbreviationStop(tokens, i)) {
                partTokens[count - 1] = i;
                continue;
            }
            if (shape == Shape.PUNCTUATION || shape == Shape.POSSESSIVE) {
                break;
            }
            count = addParts(tokens, i, count);
        }
        return count;
    }

    /** The full stop directly behind a short word: "St. Louis", "Mt. Vernon". */
    private static boolean isAbbreviationStop(Tokens tokens, int token) {
        return tokens.first(token) == '.'
                && tokens.end(token - 1) == tokens.begin(token)
                && tokens.end(token - 1) - tokens.begin(token - 1) <= 2
                && tokens.end(token) - tokens.begin(token) == 1;
    }

    private int addParts(Tokens tokens, int token, int from) {
        int count = from;
        String source = tokens.source();
        int end = tokens.end(token);
        int begin = tokens.begin(token);
        int hyphen = nextHyphen(source, begin, end);
        if (hyphen == end) {
            return add(tokens.hash(token), token, true, count);
        }
        while (begin < end && count < LONGEST_NAME) {
            long hash = NameHash.start();
            for (int i = begin; i < hyphen; i++) {
                hash = NameHash.step(hash, source.charAt(i));
            }
            count = add(NameHash.end(hash), token, hyphen == end, count);
            begin = hyphen + 1;
            hyphen = nextHyphen(source, begin, end);
        }
        return count;
    }

    private int add(long hash, int token, boolean ends, int count) {
        parts[count] = hash;
        partTokens[count] = token;
        endsToken[count] = ends;
        return count + 1;
    }

    private static int nextHyphen(String source, int begin, int end) {
        int i = begin;
        while (i < end && !NameHash.separates(source.charAt(i))) {
            i++;
        }
        return Math.min(i, end);
    }
}
