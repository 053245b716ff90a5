package io.claimstream.extractor.event.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day that an article's dates are reckoned from: its day of publication (UTC). Where that is not
 * known only dates with a year can be resolved, those before them in the text lending theirs.
 */
final class Reference {

    /** A day without a year that lies farther ahead of publication is one of the year before. */
    private static final int DAYS_AHEAD = 31;

    private LocalDate day;
    private int year;

    void start(Instant publishedAt) {
        day = publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneOffset.UTC);
        year = 0;
    }

    /** The day itself, or null. */
    LocalDate day() {
        return day;
    }

    /** A year that the text names; without a day of publication the latest one named stands in for it. */
    void noteYear(int year) {
        this.year = year;
    }

    /**
     * The last such weekday on or before the day; null where that is unknown.
     *
     * @param weekday 1 Monday to 7 Sunday
     * @param before whether the day itself is meant not to count: "last Friday"
     */
    LocalDate weekday(int weekday, boolean before) {
        if (day == null) {
            return null;
        }
        int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
        return day.minusDays(back == 0 && before ? 7 : back);
    }

    /** The last such day of the year that the article can look back on; null where unknown or no such day. */
    LocalDate dayOfYear(int month, int dayOfMonth) {
        if (day == null) {
            return year == 0 ? null : date(year, month, dayOfMonth);
        }
        LocalDate date = date(day.getYear() + 1, month, dayOfMonth);
        for (int back = 0; back <= 4 && (date == null || date.isAfter(day.plusDays(DAYS_AHEAD))); back++) {
            date = date(day.getYear() - back, month, dayOfMonth);
        }
        return date;
    }

    /** The first day of the last such month; null where unknown. */
    LocalDate month(int month) {
        return dayOfYear(month, 1);
    }

    /** "last May": the first day of that month, of the year before in May itself; null where unknown. */
    LocalDate lastMonth(int month) {
        LocalDate first = month(month);
        return first != null && day != null && first.getYear() == day.getYear() && month == day.getMonthValue()
                ? first.minusYears(1)
                : first;
    }

    LocalDate daysAgo(long days) {
        return day == null ? null : day.minusDays(days);
    }

    /** The Monday of the week that lies so many weeks back. */
    LocalDate weeksAgo(long weeks) {
        return day == null
                ? null
                : day.minusDays(day.getDayOfWeek().getValue() - 1L).minusWeeks(weeks);
    }

    LocalDate monthsAgo(long months) {
        return day == null ? null : day.withDayOfMonth(1).minusMonths(months);
    }

    LocalDate yearsAgo(long years) {
        return day == null ? null : day.withDayOfYear(1).minusYears(years);
    }

    /** The Saturday of the last weekend that has begun. */
    LocalDate weekend() {
        return weekday(6, false);
    }

    /** The day of these numbers, or null where there is none. */
    static LocalDate date(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
