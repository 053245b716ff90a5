package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.extractor.text.Year;
import io.claimstream.schemas.claim.TextField;
import java.util.List;

/**
 * Finds the sentences that go on with an event of another year, told of in the sentence before: "In 2006, a blast ripped through
 * another pit. It killed 65." Where the sentence has a time of its own, or repeats a number of the article's event, it does not.
 */
final class PastEvents {

    private static final long TIME = WordClass.WEEKDAY | WordClass.RELATIVE_DATE | WordClass.LATEST;

    /** "On 19 Feb. 2006, ...": a year within so many words opens the sentence. */
    private static final int OPENING = 5;

    private static final int LONGEST = 60;

    private static final int NOWHERE = -1;

    private final Words words;
    private int goesOn;

    PastEvents(Words words) {
        this.words = words;
    }

    void startArticle() {
        goesOn = NOWHERE;
    }

    /**
     * Marks the findings of the current sentence.
     *
     * @param all what the article counted so far
     * @param first where the findings of the current sentence begin
     * @param mainYear the year of the article's event
     */
    void mark(List<Finding> all, int first, int mainYear) {
        Finding here = all.get(first);
        if (mainYear == 0 || first == 0 || here.field != TextField.TEXT || here.sentence == 0 || hasOwnTime()) {
            return;
        }
        Tokens tokens = words.tokens();
        boolean past = goesOn == here.sentence - 1 || tellsOfPast(tokens, here.sentence - 1, mainYear);
        if (!past || tokens.startsParagraph(here.sentence) && !opensWithPronoun()) {
            return;
        }
        goesOn = here.sentence;
        for (int i = first; i < all.size(); i++) {
            if (!repeats(all, first, all.get(i))) {
                all.get(i).otherTime = true;
            }
        }
    }

    private boolean hasOwnTime() {
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, TIME)) {
                return true;
            }
        }
        return false;
    }

    /** "It killed 65", "That crash left 20 dead". */
    private boolean opensWithPronoun() {
        return switch (words.entry(0).term()) {
            case "it", "that", "they", "those", "the rest" -> true;
            default -> false;
        };
    }

    private static boolean repeats(List<Finding> all, int first, Finding finding) {
        for (int i = 0; i < first; i++) {
            Finding before = all.get(i);
            if (before.isOfSeriesOf(finding) && !before.otherTime && before.count.value == finding.count.value) {
                return true;
            }
        }
        return false;
    }

    /** "In 2006, a blast ...", "The worst accident was in 2006", "Last year a fire ...", not "built in 2006" or "since the 2006 war". */
    private static boolean tellsOfPast(Tokens tokens, int sentence, int mainYear) {
        int begin = tokens.sentenceStart(sentence);
        int end = Math.min(tokens.sentenceEnd(sentence), begin + LONGEST);
        boolean opened = isLastYear(tokens, begin, end);
        if (!opened && !hasPastYear(tokens, begin, end, mainYear)) {
            return false;
        }
        boolean compared = false;
        boolean event = false;
        boolean year = opened;
        for (int token = begin; token < end; token++) {
            if (tokens.is(token, TIME)) {
                return false;
            }
            event |= tokens.is(token, WordClass.KIND);
            compared |= !year && compares(tokens, token);
            if (tokens.shape(token) == Shape.DIGITS && isPastYear(tokens, begin, token, mainYear)) {
                year = true;
                opened |= token - begin < OPENING && tokens.entry(begin).is(WordClass.PREPOSITION);
            }
        }
        return event && year && (opened || compared);
    }

    private static boolean hasPastYear(Tokens tokens, int begin, int end, int mainYear) {
        for (int token = begin; token < end; token++) {
            if (tokens.shape(token) == Shape.DIGITS && isPastYear(tokens, begin, token, mainYear)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLastYear(Tokens tokens, int begin, int end) {
        if (end - begin < 2 || !tokens.entry(begin).is("last")) {
            return false;
        }
        String unit = tokens.entry(begin + 1).term();
        return unit.equals("year") || unit.equals("month");
    }

    /** "in 2006", "Feb. 19, 2006", not "since 2006". */
    private static boolean isPastYear(Tokens tokens, int begin, int token, int mainYear) {
        int year = Year.read(tokens.source(), tokens.begin(token), tokens.end(token));
        if (year == 0 || year >= mainYear || token == begin) {
            return false;
        }
        Entry before = tokens.entry(token - 1);
        return before.is(WordClass.MONTH)
                || before.is("in")
                || tokens.shape(token - 1) == Shape.PUNCTUATION && tokens.first(token - 1) == ',';
    }

    /** "worst", "last", "similar": beside the article's own event. */
    private static boolean compares(Tokens tokens, int token) {
        String term = tokens.entry(token).term();
        return switch (term) {
            case "last", "similar", "previous", "worst", "another", "earlier" -> true;
            default -> term.endsWith("liest");
        };
    }
}
