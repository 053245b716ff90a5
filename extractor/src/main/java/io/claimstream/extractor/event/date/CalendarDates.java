package io.claimstream.extractor.event.date;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.extractor.text.Year;
import io.claimstream.schemas.claim.DatePrecision;
import java.time.LocalDate;

/** Reads dates of the calendar: "June 7, 2024", "7 JUN 90", "the 7th of June", "early August 1971", "06/08/2014". */
final class CalendarDates {

    private static final int LAST_DAY_OF_MONTH = 31;
    private static final int TWO_DIGIT_PIVOT = 50;
    private static final long OF = NameHash.of("of");
    private static final long THE = NameHash.of("the");

    private final Lexicon lexicon;
    private final Reference reference;
    private Tokens tokens;
    private int end;

    CalendarDates(Lexicon lexicon, Reference reference) {
        this.lexicon = lexicon;
        this.reference = reference;
    }

    void start(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Fills {@code date} with the date that begins at {@code token} and ends before {@code end}; false where none does. */
    boolean read(int token, int end, DateMention date) {
        this.end = end;
        if (isDay(token)) {
            return dayFirst(token, date) || numeric(token, date);
        }
        if (tokens.shape(token) == Shape.DIGITS) {
            return numeric(token, date);
        }
        if (token + 1 < end && tokens.hash(token) == THE && isDay(token + 1)) {
            return dayFirst(token + 1, date);
        }
        int month = month(token);
        return month > 0 && monthFirst(token, month, date);
    }

    private boolean dayFirst(int token, DateMention date) {
        int at = token + 1;
        if (at < end && tokens.hash(at) == OF) {
            at++;
        }
        int month = at < end ? month(at) : 0;
        if (month == 0) {
            return false;
        }
        int last = afterAbbreviation(at);
        int year = year(last + 1);
        int lastOfYear = last + 1;
        if (year == 0 && isMark(last + 1, ',')) {
            year = year(last + 2);
            lastOfYear = last + 2;
        }
        if (year == 0 && isTwoDigitYear(last + 1) && isWireStyle(at, last + 2)) {
            year = expand(number(last + 1));
            lastOfYear = last + 1;
        }
        return setDay(token, year == 0 ? last : lastOfYear, year, month, number(token), date);
    }

    /** "12 JAN 90": elsewhere two digits behind a month count something. */
    private boolean isWireStyle(int month, int behind) {
        return tokens.entry(month).is(WordClass.ABBREVIATION)
                || behind >= end
                || tokens.shape(behind) == Shape.PUNCTUATION;
    }

    private boolean monthFirst(int token, int month, DateMention date) {
        int last = afterAbbreviation(token);
        if (isDay(last + 1) && !isFollowedByMonth(last + 1)) {
            int dayToken = last + 1;
            int lastDay = lastOfRange(dayToken);
            int year = year(lastDay + 1);
            int lastOfYear = lastDay + 1;
            if (year == 0 && isMark(lastDay + 1, ',')) {
                year = year(lastDay + 2);
                lastOfYear = lastDay + 2;
            }
            return setDay(token, year == 0 ? lastDay : lastOfYear, year, month, number(dayToken), date);
        }
        int year = year(last + 1);
        int lastOfYear = last + 1;
        if (year == 0 && (isMark(last + 1, ',') || last + 1 < end && tokens.hash(last + 1) == OF)) {
            year = year(last + 2);
            lastOfYear = last + 2;
        }
        if (year > 0) {
            reference.noteYear(year);
            LocalDate first = Reference.date(year, month, 1);
            date.set(token, lastOfYear, first, DatePrecision.MONTH, true);
            return true;
        }
        if (!isMonthAlone(token)) {
            return false;
        }
        boolean past = token > 0 && tokens.entry(token - 1).is("last");
        date.set(token, last, past ? reference.lastMonth(month) : reference.month(month), DatePrecision.MONTH, false);
        return date.date != null;
    }

    /** "August 4-8": the last day of the range that begins with {@code day}, or that day. */
    private int lastOfRange(int day) {
        boolean dash = isMark(day + 1, '-') || isMark(day + 1, '\u2013');
        return dash && isDay(day + 2) && tokens.end(day) == tokens.begin(day + 1) ? day + 2 : day;
    }

    private boolean setDay(int first, int last, int year, int month, int day, DateMention date) {
        LocalDate found = year > 0 ? Reference.date(year, month, day) : reference.dayOfYear(month, day);
        if (found == null) {
            return false;
        }
        if (year > 0) {
            reference.noteYear(year);
        }
        date.set(first, last, found, DatePrecision.DAY, year > 0);
        return true;
    }

    /** "2024-06-07", "06/08/2014"; where day and month could be swapped, the one nearer to publication, else US order. */
    private boolean numeric(int token, DateMention date) {
        if (token + 4 >= end || !isDigits(token + 2) || !isDigits(token + 4)) {
            return false;
        }
        boolean slashes = isMark(token + 1, '/') && isMark(token + 3, '/');
        boolean hyphens = isMark(token + 1, '-') && isMark(token + 3, '-');
        LocalDate found = null;
        if (hyphens && year(token) > 0) {
            found = Reference.date(year(token), number(token + 2), number(token + 4));
        } else if (slashes && (year(token + 4) > 0 || isTwoDigitYear(token + 4))) {
            int year = year(token + 4) > 0 ? year(token + 4) : expand(number(token + 4));
            LocalDate american = Reference.date(year, number(token), number(token + 2));
            LocalDate european = Reference.date(year, number(token + 2), number(token));
            found = american == null || european != null && european.equals(reference.day()) ? european : american;
        }
        if (found == null) {
            return false;
        }
        reference.noteYear(found.getYear());
        date.set(token, token + 4, found, DatePrecision.DAY, true);
        return true;
    }

    /** The year that stands at {@code token}, or 0. */
    int year(int token) {
        if (token < 0 || token >= tokens.count() || tokens.shape(token) != Shape.DIGITS) {
            return 0;
        }
        return Year.read(tokens.source(), tokens.begin(token), tokens.end(token));
    }

    /** The month that the token names (1 to 12), also behind "mid-"; or 0. */
    private int month(int token) {
        Entry entry = tokens.entry(token);
        if (entry == Entry.UNKNOWN && isMid(token)) {
            entry = lexicon.get(hash(tokens.begin(token) + 4, tokens.end(token)));
        }
        return entry.is(WordClass.MONTH) && isCapitalized(token) ? (int) entry.number() : 0;
    }

    /** "mid-December". */
    boolean isMid(int token) {
        char first = tokens.first(token);
        return (first == 'm' || first == 'M')
                && tokens.end(token) - tokens.begin(token) > 6
                && tokens.source().regionMatches(true, tokens.begin(token), "mid-", 0, 4);
    }

    private long hash(int begin, int end) {
        long hash = NameHash.start();
        for (int i = begin; i < end; i++) {
            hash = NameHash.step(hash, tokens.source().charAt(i));
        }
        return NameHash.end(hash);
    }

    /** A month without day or year needs a preposition or "last" before it, for "May" and "March" are other words too. */
    private boolean isMonthAlone(int token) {
        if (isMid(token)) {
            return true;
        }
        if (tokens.entry(token).is(WordClass.ABBREVIATION)) {
            return false;
        }
        boolean ambiguous = tokens.entry(token).is(WordClass.MODAL | WordClass.KIND | WordClass.VERB);
        Entry before = token > 0 ? tokens.entry(token - 1) : Entry.UNKNOWN;
        return !ambiguous
                || before.is(WordClass.PREPOSITION) && tokens.shape(token) != Shape.UPPER
                || before.is("last")
                || before.is("early")
                || before.is("late");
    }

    private boolean isFollowedByMonth(int token) {
        return token + 1 < end && tokens.shape(token) == Shape.DIGITS_WITH_LETTERS && month(token + 1) > 0;
    }

    /** Steps over the full stop of "Dec. 2". */
    private int afterAbbreviation(int token) {
        return isMark(token + 1, '.') && token + 2 < end && tokens.end(token) == tokens.begin(token + 1)
                ? token + 1
                : token;
    }

    /** A number from 1 to 31, with or without "th". */
    private boolean isDay(int token) {
        if (token < 0 || token >= end) {
            return false;
        }
        byte shape = tokens.shape(token);
        int length = tokens.end(token) - tokens.begin(token);
        boolean ordinal = shape == Shape.DIGITS_WITH_LETTERS && length <= 4 && isOrdinal(token);
        if (!ordinal && (shape != Shape.DIGITS || length > 2)) {
            return false;
        }
        int day = number(token);
        return day >= 1 && day <= LAST_DAY_OF_MONTH;
    }

    private boolean isOrdinal(int token) {
        String source = tokens.source();
        int end = tokens.end(token);
        return source.regionMatches(true, end - 2, "th", 0, 2)
                || source.regionMatches(true, end - 2, "st", 0, 2)
                || source.regionMatches(true, end - 2, "nd", 0, 2)
                || source.regionMatches(true, end - 2, "rd", 0, 2);
    }

    /** Wire copy writes "12 JAN 90". */
    private boolean isTwoDigitYear(int token) {
        return isDigits(token) && token < end && tokens.end(token) - tokens.begin(token) == 2;
    }

    private static int expand(int twoDigits) {
        return twoDigits + (twoDigits >= TWO_DIGIT_PIVOT ? 1900 : 2000);
    }

    private boolean isDigits(int token) {
        return token < tokens.count()
                && tokens.shape(token) == Shape.DIGITS
                && tokens.end(token) - tokens.begin(token) <= 4;
    }

    /** The digits that the token begins with. */
    private int number(int token) {
        int number = 0;
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            char c = tokens.source().charAt(i);
            if (c < '0' || c > '9') {
                return c == ',' || c == '.' || c == ':' ? 0 : number;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private boolean isCapitalized(int token) {
        return tokens.shape(token) == Shape.CAPITALIZED || tokens.shape(token) == Shape.UPPER;
    }

    private boolean isMark(int token, char mark) {
        return token < tokens.count() && tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) == mark;
    }
}
