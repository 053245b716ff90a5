package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import java.util.List;

/**
 * Finds what is counted of the event that the article's own came after: "the raid comes two days after a blast killed nine", "the
 * raid follows a blast that killed nine". What such a sentence leaves uncounted, the next may count: "Nine died there".
 */
final class FollowedEvents {

    /** The most tokens between "comes" and the "after" of "comes less than a month after". */
    private static final int LONGEST_SPAN = 8;

    private static final int NOWHERE = -1;
    /** What an event begins with that the article has not spoken of yet: "a week of clashes", "an ambush". */
    private static final long UNSPOKEN = WordClass.INDEFINITE | WordClass.UNIT;

    private static final long DATED = WordClass.WEEKDAY | WordClass.RELATIVE_DATE | WordClass.MONTH;

    private static final long AFTER = NameHash.of("after");
    private static final long LAST = NameHash.of("last");
    private static final long COMES = NameHash.of("comes");
    private static final long CAME = NameHash.of("came");
    private static final long COMING = NameHash.of("coming");
    private static final long FOLLOWS = NameHash.of("follows");
    private static final long FOLLOWED = NameHash.of("followed");

    private final Words words;

    FollowedEvents(Words words) {
        this.words = words;
    }

    /**
     * Marks the findings of a sentence that are of the event before.
     *
     * @param all the findings of the article so far
     * @param first the index of the sentence's first
     */
    void mark(List<Finding> all, int first) {
        Tokens tokens = words.tokens();
        int sentence = all.get(first).sentence;
        int before = before(tokens, sentence);
        if (before != NOWHERE) {
            for (Finding finding : all.subList(first, all.size())) {
                finding.otherTime |= finding.begin >= tokens.begin(before);
            }
        } else if (sentence > 0 && comesAfter(tokens, sentence - 1) != NOWHERE && goesOn(all, first)) {
            all.subList(first, all.size()).forEach(finding -> finding.otherTime = true);
        }
    }

    /** The token behind which the sentence tells of the event before, or {@link #NOWHERE}. */
    private static int before(Tokens tokens, int sentence) {
        int after = comesAfter(tokens, sentence);
        return after == NOWHERE ? follows(tokens, sentence) : after;
    }

    /** The "after" of "comes a week after", or {@link #NOWHERE}. */
    private static int comesAfter(Tokens tokens, int sentence) {
        int begin = tokens.sentenceStart(sentence);
        for (int token = begin + 1; token < tokens.sentenceEnd(sentence); token++) {
            if (tokens.hash(token) == AFTER && comes(tokens, begin, token) && isLongAgo(tokens, sentence, token)) {
                return token;
            }
        }
        return NOWHERE;
    }

    /** The relative clause of "follows a week of clashes in which 400 died", "came after an ambush that", or {@link #NOWHERE}. */
    private static int follows(Tokens tokens, int sentence) {
        int begin = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        boolean follows = false;
        for (int token = begin + 1; token + 1 < end; token++) {
            long hash = tokens.hash(token);
            if (hash == FOLLOWS || hash == FOLLOWED) {
                follows = !tokens.is(token - 1, WordClass.BE) && tokens.is(token + 1, UNSPOKEN);
            } else if (hash == AFTER) {
                follows |= tokens.is(token + 1, UNSPOKEN) && comes(tokens, begin, token);
            }
            if (follows && tokens.is(token, WordClass.RELATIVE)) {
                return token;
            }
            follows = follows && tokens.shape(token) != Shape.PUNCTUATION;
        }
        return NOWHERE;
    }

    private static boolean comes(Tokens tokens, int begin, int after) {
        for (int token = after - 1; token >= begin && after - token <= LONGEST_SPAN; token--) {
            long hash = tokens.hash(token);
            if (hash == COMES || hash == CAME || hash == COMING) {
                return true;
            }
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "a week after a blast", "after a blast last month", "after a blast in March". */
    private static boolean isLongAgo(Tokens tokens, int sentence, int after) {
        if (tokens.is(after - 1, WordClass.UNIT)) {
            return true;
        }
        for (int token = after + 1; token < tokens.sentenceEnd(sentence); token++) {
            if (tokens.hash(token) == LAST || tokens.is(token, WordClass.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has no date of its own and gives a number other than that of the article's event. */
    private boolean goesOn(List<Finding> all, int first) {
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, DATED)) {
                return false;
            }
        }
        Finding other = all.get(first);
        for (int i = first - 1; i >= 0; i--) {
            Finding own = all.get(i);
            if (own.measure == other.measure && own.category == null && !own.otherTime) {
                return own.count.value != other.count.value;
            }
        }
        return false;
    }
}
