package io.claimstream.extractor.event.date;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.DatePrecision;
import java.time.LocalDate;

/** Reads dates that count from publication: "on Friday", "yesterday", "last week", "three days ago". */
final class RelativeDates {

    private static final long LAST = NameHash.of("last");
    private static final long PAST = NameHash.of("past");
    private static final long PREVIOUS = NameHash.of("previous");
    private static final long THIS = NameHash.of("this");
    private static final long NEXT = NameHash.of("next");
    private static final long AGO = NameHash.of("ago");
    private static final long EARLIER = NameHash.of("earlier");
    private static final long BEFORE = NameHash.of("before");
    private static final long SAME = NameHash.of("same");
    private static final long A = NameHash.of("a");
    private static final long ONE = NameHash.of("one");

    private final Reference reference;
    private Tokens tokens;

    RelativeDates(Reference reference) {
        this.reference = reference;
    }

    void start(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Fills {@code date} with the relative date whose weekday, unit or adverb is {@code token}; false where there is none
     * or it cannot be resolved.
     *
     * @param latest the date read last in this field, which "the day before" counts from; or null
     */
    boolean read(int token, int begin, int end, LocalDate latest, DateMention date) {
        Entry entry = tokens.entry(token);
        long before = token > begin ? tokens.hash(token - 1) : 0;
        if (entry.is(WordClass.WEEKDAY)) {
            return before != NEXT && weekday(token, before, entry, date);
        }
        if (entry.is(WordClass.RELATIVE_DATE)) {
            return !isToldElsewhere(token, begin, end)
                    && set(token, token, reference.daysAgo(entry.number()), DatePrecision.DAY, date);
        }
        return unit(token, before, begin, end, latest, date);
    }

    /** "overnight Friday", "overnight into Friday": the weekday says which night; "the overnight raid": one told of before. */
    private boolean isToldElsewhere(int token, int begin, int end) {
        if (!tokens.is(token, WordClass.DAYTIME)) {
            return false;
        }
        if (token > begin && tokens.is(token - 1, WordClass.DEFINITE)) {
            return true;
        }
        int next = token + 1;
        if (next < end && tokens.is(next, WordClass.PREPOSITION)) {
            next++;
        }
        return next < end
                && tokens.is(next, WordClass.WEEKDAY)
                && !tokens.entry(next).is(WordClass.ABBREVIATION);
    }

    private boolean weekday(int token, long before, Entry entry, DateMention date) {
        boolean abbreviated = entry.is(WordClass.ABBREVIATION);
        if (tokens.shape(token) == Shape.LOWER || abbreviated && tokens.shape(token) == Shape.UPPER) {
            return false;
        }
        boolean last = before == LAST;
        LocalDate day = reference.weekday((int) entry.number(), last);
        return set(last ? token - 1 : token, token, day, DatePrecision.DAY, date);
    }

    private boolean unit(int token, long before, int begin, int end, LocalDate latest, DateMention date) {
        boolean back = before == LAST || before == PAST || before == PREVIOUS;
        long after = token + 1 < end ? tokens.hash(token + 1) : 0;
        boolean ago = after == AGO;
        boolean earlier = after == EARLIER || after == BEFORE && !opensPhrase(token + 2, end);
        long count = ago || earlier ? count(token - 1, begin) : 0;
        if (count > 0) {
            LocalDate from = earlier && latest != null ? latest : reference.day();
            return ago(token, count, from, date);
        }
        int first = token - 1;
        return switch (tokens.entry(token).term()) {
            case "day" ->
                back && before == PREVIOUS && set(first, token, minusDay(latest), DatePrecision.DAY, date)
                        || before == SAME && set(first, token, latest, DatePrecision.DAY, date);
            case "night" ->
                (before == LAST || before == PREVIOUS)
                        && set(first, token, reference.daysAgo(1), DatePrecision.DAY, date);
            case "morning", "afternoon", "evening" ->
                before == THIS && set(first, token, reference.daysAgo(0), DatePrecision.DAY, date)
                        || before == LAST && set(first, token, reference.daysAgo(1), DatePrecision.DAY, date);
            case "week" ->
                back && set(first, token, reference.weeksAgo(1), DatePrecision.WEEK, date)
                        || before == THIS && set(first, token, reference.weeksAgo(0), DatePrecision.WEEK, date);
            case "weekend" ->
                (back
                                || before == THIS
                                || token > begin && tokens.entry(token - 1).is(WordClass.DEFINITE))
                        && set(first, token, reference.weekend(), DatePrecision.WEEK, date);
            case "month" ->
                back && set(first, token, reference.monthsAgo(1), DatePrecision.MONTH, date)
                        || before == THIS && set(first, token, reference.monthsAgo(0), DatePrecision.MONTH, date);
            case "year" ->
                back && set(first, token, reference.yearsAgo(1), DatePrecision.YEAR, date)
                        || before == THIS && set(first, token, reference.yearsAgo(0), DatePrecision.YEAR, date);
            default -> false;
        };
    }

    /** "the day before the attack" is another day than "the day before". */
    private boolean opensPhrase(int token, int end) {
        return token < end
                && tokens.shape(token) != Shape.PUNCTUATION
                && !tokens.entry(token)
                        .is(WordClass.CONJUNCTION | WordClass.PREPOSITION | WordClass.BE | WordClass.HAVE);
    }

    /** "two weeks ago", "a day earlier". */
    private boolean ago(int token, long count, LocalDate from, DateMention date) {
        if (from == null) {
            return false;
        }
        int first = token - 1;
        int last = token + 1;
        return switch (tokens.entry(token).term()) {
            case "hour", "hours", "minute", "minutes" -> set(first, last, from, DatePrecision.DAY, date);
            case "day", "days" -> set(first, last, from.minusDays(count), DatePrecision.DAY, date);
            case "week", "weeks" -> set(first, last, from.minusWeeks(count).minusDays(3), DatePrecision.WEEK, date);
            case "month", "months" ->
                set(first, last, from.withDayOfMonth(1).minusMonths(count), DatePrecision.MONTH, date);
            case "year", "years" -> set(first, last, from.withDayOfYear(1).minusYears(count), DatePrecision.YEAR, date);
            default -> false;
        };
    }

    /** The small number at {@code token}: digits, a number word, "a"; or 0. */
    private long count(int token, int begin) {
        if (token < begin) {
            return 0;
        }
        Entry entry = tokens.entry(token);
        if (tokens.hash(token) == A || tokens.hash(token) == ONE || entry.is("the")) {
            return 1;
        }
        if (entry.is(WordClass.NUMBER)) {
            return entry.number() < 100 ? entry.number() : 0;
        }
        int length = tokens.end(token) - tokens.begin(token);
        if (tokens.shape(token) != Shape.DIGITS || length > 2) {
            return 0;
        }
        int tens = length == 2 ? tokens.first(token) - '0' : 0;
        return tens * 10L + (tokens.source().charAt(tokens.end(token) - 1) - '0');
    }

    private LocalDate minusDay(LocalDate latest) {
        return latest == null ? reference.daysAgo(1) : latest.minusDays(1);
    }

    private static boolean set(int first, int last, LocalDate day, DatePrecision precision, DateMention date) {
        if (day == null) {
            return false;
        }
        date.set(first, last, day, precision, false);
        return true;
    }
}
