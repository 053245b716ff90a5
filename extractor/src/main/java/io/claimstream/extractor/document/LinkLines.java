package io.claimstream.extractor.document;

import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Tokens;

/** Tells lines that only point to other articles: "READ ALSO: Five killed in crash", "RELATED | Two die in fire". */
final class LinkLines {

    /** Longer labels are sentences. */
    private static final int LONGEST = 4;

    /** A label has one of these; "more" or "also" alone is none. */
    private static final long[] CALLS = hashes("read", "related", "see", "watch", "recommended");

    private static final long[] OTHERS = hashes(
            "more", "also", "next", "this", "article", "articles", "story", "stories", "news", "video", "here", "now");

    private LinkLines() {}

    /** Whether the sentence from {@code begin} to {@code end} opens with such a label. */
    static boolean is(Tokens tokens, int begin, int end) {
        boolean calls = false;
        int at = begin;
        while (at < end
                && at - begin < LONGEST
                && (isOneOf(CALLS, tokens.hash(at)) || isOneOf(OTHERS, tokens.hash(at)))) {
            calls |= isOneOf(CALLS, tokens.hash(at));
            at++;
        }
        return calls && at < end && isMark(tokens.first(at));
    }

    private static boolean isMark(char mark) {
        return mark == ':' || mark == '|' || mark == '\u2013' || mark == '\u2014' || mark == '-' || mark == '>';
    }

    private static boolean isOneOf(long[] hashes, long hash) {
        for (long known : hashes) {
            if (known == hash) {
                return true;
            }
        }
        return false;
    }

    private static long[] hashes(String... words) {
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = NameHash.of(words[i]);
        }
        return hashes;
    }
}
