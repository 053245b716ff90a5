package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/**
 * Looks names up in the gazetteer as tokens write them: hyphenated words in their parts, "St. Louis" without its full
 * stop.
 */
final class Names {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ABBREVIATION = 2;

    private final RecentNames recent;
    private Tokens tokens;
    private long hash;
    private int parts;
    private boolean ended;
    private int name;
    private int last;

    Names(Gazetteer gazetteer) {
        recent = new RecentNames(gazetteer);
    }

    /** The longest name that begins with {@code token} and ends before {@code end}; {@link Gazetteer#NONE} if none does. */
    int longest(Tokens tokens, int token, int end) {
        this.tokens = tokens;
        name = Gazetteer.NONE;
        parts = 0;
        ended = false;
        for (int i = token; i < end && !ended; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.PUNCTUATION && parts > 0 && isAbbreviationStop(i)) {
                continue;
            }
            if (shape == Shape.PUNCTUATION || shape == Shape.POSSESSIVE) {
                break;
            }
            addToken(i);
        }
        return name;
    }

    /** The last token of the name found last. */
    int lastToken() {
        return last;
    }

    /** The place that an adjective points to, or {@link Gazetteer#NONE}. */
    int adjective(long tokenHash) {
        return recent.adjective(tokenHash);
    }

    /** The full stop directly behind a short word: "St. Louis", "Mt. Vernon". */
    private boolean isAbbreviationStop(int token) {
        return tokens.first(token) == '.'
                && tokens.end(token - 1) == tokens.begin(token)
                && tokens.end(token - 1) - tokens.begin(token - 1) <= LONGEST_ABBREVIATION
                && tokens.end(token) - tokens.begin(token) == 1;
    }

    private void addToken(int token) {
        if (!tokens.hyphenated(token)) {
            addPart(tokens.hash(token), token, true);
            return;
        }
        String source = tokens.source();
        int end = tokens.end(token);
        int begin = tokens.begin(token);
        int hyphen = nextHyphen(source, begin, end);
        while (begin < end && !ended) {
            long part = NameHash.start();
            for (int i = begin; i < hyphen; i++) {
                part = NameHash.step(part, source.charAt(i));
            }
            addPart(NameHash.end(part), token, hyphen == end);
            begin = hyphen + 1;
            hyphen = nextHyphen(source, begin, end);
        }
    }

    /** Goes on to the name's next word; a name may only end where a token ends. */
    private void addPart(long part, int token, boolean endsToken) {
        hash = parts == 0 ? part : NameHash.join(hash, part);
        parts++;
        long found = recent.find(hash);
        if (endsToken && RecentNames.name(found) != Gazetteer.NONE) {
            name = RecentNames.name(found);
            last = token;
        }
        ended = parts == LONGEST_NAME || !RecentNames.isPrefix(found);
    }

    private static int nextHyphen(String source, int begin, int end) {
        int i = begin;
        while (i < end && !isHyphen(source.charAt(i))) {
            i++;
        }
        return Math.min(i, end);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }
}
