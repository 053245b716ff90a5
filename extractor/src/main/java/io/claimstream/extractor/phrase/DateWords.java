package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;

/** Tells dates and times of day from the same words and digits as numbers, verbs and modifiers. */
final class DateWords {

    private static final long DATES = WordClass.WEEKDAY | WordClass.MONTH | WordClass.RELATIVE_DATE | WordClass.DAYTIME;

    /** "21st" */
    private static final int LONGEST_DAY = 4;

    private final Words words;
    private final NounPhraseReader nounPhrases;

    DateWords(Words words, NounPhraseReader nounPhrases) {
        this.words = words;
        this.nounPhrases = nounPhrases;
    }

    /** Whether a date opens at {@code word}. */
    boolean open(int word) {
        return words.is(word, DATES) && !startsNoun(word) && !isModalMay(word) || isDayOfMonth(word);
    }

    /** Behind the date that opens at {@code word}: "6 June 2024", "June 7", "Friday night", "this morning". */
    int behind(int word) {
        int end = word + 1;
        while (end < words.count()
                && (words.is(end, DATES)
                        || isDigits(end) && words.is(end - 1, WordClass.MONTH)
                        || words.isMark(end, ',') && nounPhrases.isYear(end + 1)
                        || nounPhrases.isYear(end))) {
            end++;
        }
        return end;
    }

    /** "6 March", not "6 marches". */
    private boolean isDayOfMonth(int word) {
        return isDigits(word)
                && words.end(word) - words.begin(word) <= LONGEST_DAY
                && words.is(word + 1, WordClass.MONTH)
                && words.capitalized(word + 1);
    }

    /** "may have been" is no month. */
    private boolean isModalMay(int word) {
        return words.is(word, WordClass.MODAL)
                && (!words.capitalized(word) || words.is(word + 1, WordClass.BE | WordClass.HAVE));
    }

    private boolean startsNoun(int word) {
        // "the Monday attack": the date modifies a noun
        return words.is(word, WordClass.DAYTIME) && words.is(word + 1, WordClass.KIND);
    }

    /** "after midnight on Tuesday", "before dawn, ", not "before dawn broke". */
    boolean isTimeOfDay(int word) {
        return words.is(word, WordClass.DAYTIME)
                && (word + 1 == words.count()
                        || words.isPunctuation(word + 1)
                        || words.is(
                                word + 1, WordClass.PREPOSITION | WordClass.BE | WordClass.HAVE | WordClass.WEEKDAY));
    }

    private boolean isDigits(int word) {
        return word < words.count()
                && (words.shape(word) == Shape.DIGITS || words.shape(word) == Shape.DIGITS_WITH_LETTERS);
    }
}
