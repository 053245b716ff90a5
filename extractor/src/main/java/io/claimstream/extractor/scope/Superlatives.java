package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;

/** Finds what compares an event with others: "the deadliest flood since 1967", "one of the largest raids in recent months", "the third in a week". */
final class Superlatives {

    /** "the worst attack on the town's main market in recent weeks". */
    private static final int LONGEST_COMPARISON = 10;

    /** Words that end like a superlative: "arrest", "forest". */
    private static final long OTHERS = WordClass.NOUN | WordClass.VERB | WordClass.KIND | WordClass.PERSON;

    private final Words words;

    Superlatives(Words words) {
        this.words = words;
    }

    /** The first superlative from {@code begin} on, or {@code end} where none stands before it. */
    int first(int begin, int end) {
        int word = begin;
        while (word < end && !is(word)) {
            word++;
        }
        return word;
    }

    /**
     * Whether the span of time at {@code span} only says among what the event before it is the largest. "last year" is no span up
     * to now: the deadliest attack last year was in that year.
     */
    boolean compares(int span) {
        String term = words.entry(span).term();
        if (!term.startsWith("in ")
                && !term.startsWith("over ")
                && !term.startsWith("so far ")
                && !term.startsWith("this ")) {
            return false;
        }
        for (int word = span - 1; word >= 0 && span - word <= LONGEST_COMPARISON; word--) {
            if (words.isPunctuation(word) || words.is(word, WordClass.HAVE)) {
                return false;
            }
            if (words.is(word, WordClass.ORDINAL) || !words.is(word, OTHERS) && is(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int word) {
        return switch (words.entry(word).term()) {
            case "first", "worst" -> true;
            case "most" -> !words.entry(word + 1).is("of") || endsInEst(word);
            default -> endsInEst(word);
        };
    }

    private boolean endsInEst(int word) {
        int end = words.end(word);
        String source = words.tokens().source();
        return end - words.begin(word) > 5
                && (source.charAt(end - 1) | ' ') == 't'
                && source.regionMatches(true, end - 3, "est", 0, 3);
    }
}
