package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Year;
import java.time.LocalDate;

/** The year and the month that an article is of, and the words that speak of others. */
final class ArticleTime {

    private static final int YEAR_DIGITS = 4;
    /** In characters: "URI, Kashmir: September 18, 2016 -". */
    private static final int LONGEST_HEADING = 60;

    private static final String HEADING_MARKS = ":-\u2013\u2014";

    private final Words words;
    private int mainYear;
    private int mainMonth;

    ArticleTime(Words words) {
        this.words = words;
    }

    /** See {@link ScopeReader#startArticle}. */
    void start(LocalDate published, String opening) {
        // an anniversary is news of the year that it recalls, the first that the text names; so is an entry of a
        // chronicle
        boolean known = published != null && !opening.contains("nniversary") && !isDated(opening);
        mainYear = known ? published.getYear() : 0;
        mainMonth = known ? published.getMonthValue() : 0;
    }

    /** The article's year, or 0 where it is not known yet. */
    int year() {
        return mainYear;
    }

    /** "September 18, 2016 - Militants attacked": the text is headed by a day of its own. */
    private static boolean isDated(String opening) {
        int end = Math.min(opening.length() - 2, LONGEST_HEADING);
        for (int i = 0; i < end; i++) {
            boolean year = Character.isDigit(opening.charAt(i))
                    && i >= YEAR_DIGITS - 1
                    && Year.read(opening, i - YEAR_DIGITS + 1, i + 1) > 0;
            int mark = opening.charAt(i + 1) == ' ' ? i + 2 : i + 1;
            if (year && HEADING_MARKS.indexOf(opening.charAt(mark)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier year stands at {@code word}; the first year is the article's where it has no date. */
    boolean isOtherYear(int word) {
        int year = year(word);
        if (year > 0 && mainYear == 0) {
            mainYear = year;
        }
        return year > 0 && year < mainYear;
    }

    /** "in January", without a day, in an article of May. */
    boolean isOtherMonth(int word) {
        Entry entry = words.entry(word);
        Entry before = words.entry(word - 1);
        return mainMonth > 0
                && entry.is(WordClass.MONTH)
                && entry.number() != mainMonth
                && words.capitalized(word)
                && (before.is(WordClass.PREPOSITION) || before.is("last") || before.is("since"))
                && (word + 1 == words.count() || words.shape(word + 1) != Shape.DIGITS);
    }

    /** "since 2022", "since February", not "since they left" or "since Friday". */
    boolean isTime(int word) {
        if (words.is(word, WordClass.MONTH)) {
            return true;
        }
        for (int i = word; i < word + 8 && i < words.count() && !words.isPunctuation(i); i++) {
            if (year(i) > 0 || isDecade(i)) {
                return true;
            }
        }
        return false;
    }

    /** "since the 1980s", "since the early 1990s". */
    private boolean isDecade(int word) {
        int last = words.end(word) - 1;
        return words.shape(word) == Shape.DIGITS_WITH_LETTERS
                && words.tokens().source().charAt(last) == 's'
                && Year.read(words.tokens().source(), words.begin(word), last) > 0;
    }

    /** Takes the first year of the sentence for the article's where it has no date. */
    void note() {
        for (int word = 0; mainYear == 0 && word < words.count(); word++) {
            mainYear = year(word);
        }
    }

    /** The year that stands at {@code word}, behind "in", "since", a month or a comma; 0 where none does. */
    private int year(int word) {
        if (word >= words.count() || words.shape(word) != Shape.DIGITS) {
            return 0;
        }
        if (isRangeBefore(word) && year(word - 2) == 0) {
            return 0;
        }
        Entry before = words.entry(word - 1);
        if (!before.is(WordClass.MONTH | WordClass.PREPOSITION | WordClass.SUBORDINATOR)
                && !words.isMark(word - 1, ',')
                && !before.term().isEmpty()) {
            return 0;
        }
        return Year.read(words.tokens().source(), words.begin(word), words.end(word));
    }

    /** "the 2015-2019 average": the second year says no more of the time than the first. */
    private boolean isRangeBefore(int word) {
        boolean hyphen = words.isMark(word - 1, '-') || words.isMark(word - 1, '\u2013');
        return hyphen && word >= 2 && words.shape(word - 2) == Shape.DIGITS;
    }
}
