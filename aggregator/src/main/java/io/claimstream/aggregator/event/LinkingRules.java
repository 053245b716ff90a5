package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.KindFamily;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How far apart in time two mentions of one event can be (DESIGN.md section 3, rule 7).
 *
 * @param reportingLag in days: "on or before" the date of a report means at most so long before it
 * @param followUpWindow in days: how long after an event an undated follow-up can still speak of it
 * @param horizon in days: how long after its last claim an event stays open; {@link Integer#MAX_VALUE} for ever
 */
public record LinkingRules(int reportingLag, int followUpWindow, int horizon) {

    /** Two days of lag, a month for follow-ups, closed after 90 days. */
    public static final LinkingRules DEFAULT = new LinkingRules(2, 30, 90);

    /** A longer horizon is rather none. */
    public static final int LONGEST_HORIZON = 36_500;

    /**
     * The same rules with another horizon.
     *
     * @param days from the follow-up window to {@link #LONGEST_HORIZON}
     */
    public LinkingRules withHorizon(int days) {
        if (days > LONGEST_HORIZON) {
            throw new IllegalArgumentException("a horizon of " + days + " days is longer than " + LONGEST_HORIZON);
        }
        return new LinkingRules(reportingLag, followUpWindow, days);
    }

    /** The same rules, by which events are never closed. */
    public LinkingRules withoutHorizon() {
        return new LinkingRules(reportingLag, followUpWindow, Integer.MAX_VALUE);
    }

    /** Whether events are ever closed. */
    public boolean closesEvents() {
        return horizon != Integer.MAX_VALUE;
    }

    /** No two families have a wider {@link #tolerance}. */
    static final int WIDEST_TOLERANCE = 2;

    public LinkingRules {
        if (reportingLag < 0 || followUpWindow < reportingLag || horizon < followUpWindow) {
            throw new IllegalArgumentException("linking needs 0 <= reporting lag (" + reportingLag
                    + ") <= follow-up window (" + followUpWindow + ") <= horizon (" + horizon + ") days");
        }
    }

    /**
     * How many days two stated dates of one event can differ. Strikes on one city come day after day, so that another
     * date is another attack; a disaster or an accident is rare enough for a night or a time zone between two reports.
     */
    int tolerance(KindFamily first, KindFamily second) {
        return Math.min(tolerance(first), tolerance(second));
    }

    private static int tolerance(KindFamily family) {
        return switch (family) {
            case ATTACK, UNREST -> 0;
            case ACCIDENT -> 1;
            case DISASTER, UNKNOWN -> WIDEST_TOLERANCE;
        };
    }

    /** The days on which the event of {@code mention} can have happened. */
    DaySpan span(Mention mention) {
        if (mention.undated()) {
            if (mention.publishedAt() == null) {
                return DaySpan.ANY;
            }
            long published =
                    LocalDate.ofInstant(mention.publishedAt(), ZoneOffset.UTC).toEpochDay();
            return new DaySpan(published - followUpWindow, published);
        }
        LocalDate date = mention.date();
        long day = date.toEpochDay();
        return switch (mention.datePrecision()) {
            case DAY -> new DaySpan(day, day);
            case ON_OR_BEFORE -> new DaySpan(day - reportingLag, day);
            case WEEK -> new DaySpan(day, day + 6);
            case MONTH ->
                new DaySpan(
                        date.withDayOfMonth(1).toEpochDay(),
                        date.withDayOfMonth(date.lengthOfMonth()).toEpochDay());
            case YEAR ->
                new DaySpan(
                        date.withDayOfYear(1).toEpochDay(),
                        date.withDayOfYear(date.lengthOfYear()).toEpochDay());
        };
    }
}
