package io.claimstream.aggregator.explain;

import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.RevisionReason;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, times and reasons in words. */
final class Words {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Words() {}

    static String amount(Amount amount) {
        if (amount == null) {
            return "nothing";
        }
        String value = amount.value() == null ? "?" : Long.toString(amount.value());
        return switch (amount.bound()) {
            case EXACT -> value;
            case AT_LEAST -> "at least " + value;
            case MORE_THAN -> "more than " + value;
            case AT_MOST -> "at most " + value;
            case LESS_THAN -> "fewer than " + value;
            case ABOUT -> "about " + value;
            case RANGE -> limit(amount.low()) + " to " + limit(amount.high());
            case VAGUE -> amount.low() == null ? "an uncertain number" : amount.low() + " or more, vaguely";
        };
    }

    static String limit(Long limit) {
        return limit == null ? "?" : Long.toString(limit);
    }

    /** A time to the minute in UTC; to the day where it is midnight, which is how a bare date reads. */
    static String time(Instant time) {
        if (time == null) {
            return "undated";
        }
        return time.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(time)
                : MINUTE.format(time) + " UTC";
    }

    static String event(EventTotals event) {
        return sentence(event.kind().replace('-', ' ')) + ", " + place(event.place()) + ", " + date(event);
    }

    private static String place(Place place) {
        if (place == null) {
            return "place unknown";
        }
        String country = place.country() == null || EventMention.UNKNOWN_COUNTRY.equals(place.country())
                ? ""
                : new Locale("", place.country()).getDisplayCountry(Locale.ENGLISH);
        return country.isEmpty() || country.equals(place.name()) ? place.name() : place.name() + " (" + country + ")";
    }

    private static String date(EventTotals event) {
        if (event.date() == null) {
            return "date unknown";
        }
        return switch (event.datePrecision()) {
            case DAY -> event.date().toString();
            case ON_OR_BEFORE -> "on or before " + event.date();
            case WEEK -> "in the week from " + event.date();
            case MONTH -> "in " + event.date().toString().substring(0, "2024-06".length());
            case YEAR -> "in " + event.date().getYear();
        };
    }

    static String reason(RevisionReason reason) {
        return switch (reason) {
            case FIRST -> "first number";
            case RAISED -> "raised";
            case LOWERED -> "lowered";
            case REFINED -> "refined";
            case CORRECTED -> "corrected by a new version of the article";
            case WITHDRAWN -> "the article or the claim behind it is gone";
            case CONTESTED -> "contested: another source cannot be right at the same time";
            case CONFIRMED -> "confirmed by another source";
            case MOVED -> "reports turned out to be about another event";
        };
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
