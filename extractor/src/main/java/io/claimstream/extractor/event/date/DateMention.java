package io.claimstream.extractor.event.date;

import io.claimstream.extractor.event.mention.Mention;
import io.claimstream.schemas.claim.DatePrecision;
import java.time.LocalDate;

/** A date in a text. */
public final class DateMention extends Mention {

    /** The day, or the first day of the time that {@link #precision} spans. */
    public LocalDate date;

    public DatePrecision precision;
    public DateRole role;
    /** Whether the text itself says the year. */
    public boolean fullyStated;

    void set(int first, int last, LocalDate date, DatePrecision precision, boolean fullyStated) {
        this.first = first;
        this.last = last;
        this.date = date;
        this.precision = precision;
        this.fullyStated = fullyStated;
    }

    /** The last day that the date can mean. */
    public LocalDate end() {
        return lastDay(date, precision);
    }

    /** The last day of the time that begins on {@code date}. */
    public static LocalDate lastDay(LocalDate date, DatePrecision precision) {
        return switch (precision) {
            case DAY, ON_OR_BEFORE -> date;
            case WEEK -> date.plusDays(6);
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }
}
