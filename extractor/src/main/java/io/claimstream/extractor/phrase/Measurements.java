package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.quantity.NumberReader;
import io.claimstream.extractor.text.Shape;

/** Numbers that count nothing: years, money, clock times, scores, parts of names, ages between commas. */
final class Measurements {

    private static final long NO_NAME = WordClass.TRIGGER
            | WordClass.VERB
            | WordClass.NOUN
            | WordClass.TOLL
            | WordClass.HARM
            | WordClass.KIND
            | WordClass.MUNITION
            | WordClass.STRUCTURE
            | WordClass.WEEKDAY
            | WordClass.MONTH;

    private static final int LONGEST_UNIT = 4;

    private final Words words;
    private final NumberReader numbers;
    private final AgeLists ages;

    Measurements(Words words, NumberReader numbers, AgeLists ages) {
        this.words = words;
        this.numbers = numbers;
        this.ages = ages;
    }

    /** Whether the digits between the words are no count: years, money, clock times, parts of names, scores. */
    boolean isNoCount(int begin, int end) {
        int first = begin;
        while (first < end && words.is(first, WordClass.BOUND)) {
            first++;
        }
        if (first >= end || words.shape(first) != Shape.DIGITS) {
            return false;
        }
        int before = begin - 1;
        if (before >= 0 && words.isPunctuation(before)) {
            char mark = words.tokens().first(words.firstToken(before));
            boolean adjacent = words.end(before) == words.begin(begin);
            if (adjacent
                    && (mark == '$'
                            || mark == '\u20AC'
                            || mark == '\u00A3'
                            || mark == '\u20B9'
                            || mark == '\u20A6'
                            || mark == '\u20B1'
                            || mark == '\u20A8'
                            || mark == '\u00A5'
                            || mark == '.'
                            || mark == '#'
                            || mark == '+'
                            || mark == '/'
                            || mark == '[')) {
                return true;
            }
        }
        if (words.isPunctuation(end) && words.end(end - 1) == words.begin(end)) {
            char mark = words.tokens().first(words.firstToken(end));
            if (mark == '%' || mark == '/' || mark == '\u00B0') {
                return true;
            }
        }
        if (numbers.isYear(first)
                && end == first + 1
                && !words.is(end, WordClass.PERSON | WordClass.STRUCTURE | WordClass.MUNITION)) {
            return true;
        }
        Entry previous = words.entry(before);
        if (previous.is(WordClass.MONTH) || AgeLists.isAgeWord(previous) || previous.is("no")) {
            return true;
        }
        boolean nameBefore = words.capitalized(before)
                && before >= 0
                && !words.isPunctuation(before)
                && words.shape(before) != Shape.DIGITS
                && !previous.is(WordClass.VERB
                        | WordClass.COMMON
                        | WordClass.ADVERB
                        | WordClass.TRIGGER
                        | WordClass.BOUND
                        | WordClass.PREPOSITION
                        | WordClass.TOLL
                        | WordClass.INCREMENT);
        return nameBefore
                && !NameMarks.countsPeopleInCapitals(words, before, end)
                && !words.is(
                        end,
                        WordClass.PERSON
                                | WordClass.TRIGGER
                                | WordClass.MUNITION
                                | WordClass.STRUCTURE
                                | WordClass.NOUN);
    }

    /** The bracket that closes the age of "Maria Lopez (45)", "(aged 45)", "(45 years old)"; {@code open} where none does. */
    int closeOfAge(int open) {
        boolean behindName =
                open > 0 && (words.capitalized(open - 1) && !words.is(open - 1, NO_NAME) || ages.canHaveOne(open - 1));
        int number = AgeLists.isAgeWord(words.entry(open + 1)) ? open + 2 : open + 1;
        if (!behindName
                || number >= words.count()
                || words.shape(number) != Shape.DIGITS
                || words.end(number) - words.begin(number) > 2) {
            return open;
        }
        int close = number + 1;
        while (close < number + LONGEST_UNIT && isUnitOfAge(words.entry(close))) {
            close++;
        }
        return words.isMark(close, ')') ? close : open;
    }

    private static boolean isUnitOfAge(Entry entry) {
        String term = entry.term();
        return term.startsWith("year") || term.startsWith("month") || term.equals("old");
    }

    /** "Maria Lopez, 45,": a bare number between commas behind a name. */
    boolean isAgeInCommas(Phrase phrase) {
        int first = phrase.count.firstWord;
        int last = phrase.count.lastWord;
        return first == last
                && phrase.from == first
                && phrase.to == last
                && words.shape(first) == Shape.DIGITS
                && words.isMark(first - 1, ',')
                && (words.isPunctuation(last + 1) || last + 1 == words.count())
                && (words.capitalized(first - 2) || ages.canHaveOne(first - 2))
                && phrase.count.value < 120;
    }
}
