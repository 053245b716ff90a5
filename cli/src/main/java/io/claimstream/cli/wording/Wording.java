package io.claimstream.cli.wording;

import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
import java.time.LocalDate;
import java.util.StringJoiner;

/** Says values of the contract in words. */
public final class Wording {

    private static final String UNKNOWN = "unknown";

    private Wording() {}

    /** A number with its limits: "more than 40", "20 to 30". */
    public static String amount(Amount amount) {
        String number = amount.value() == null ? UNKNOWN : amount.value().toString();
        return switch (amount.bound()) {
            case EXACT -> number;
            case AT_LEAST -> "at least " + number;
            case MORE_THAN -> "more than " + number;
            case AT_MOST -> "at most " + number;
            case LESS_THAN -> "less than " + number;
            case ABOUT -> "about " + number;
            case RANGE, VAGUE -> limits(amount.low(), amount.high());
        };
    }

    /** Two limits: "20 to 30", "24 or more", "up to 30". */
    public static String limits(Long low, Long high) {
        if (low != null && high != null) {
            return low.equals(high) ? low.toString() : low + " to " + high;
        }
        if (low != null) {
            return low + " or more";
        }
        return high == null ? UNKNOWN : "up to " + high;
    }

    /** What else there is to say of a total: "was 3", "contested: 3 to 5", "derived". */
    public static String remarks(Total total) {
        StringJoiner remarks = new StringJoiner(", ");
        if (total.previous() != null) {
            remarks.add("was " + amount(total.previous()));
        }
        if (total.contested()) {
            remarks.add("contested: " + limits(total.low(), total.high()));
        }
        if (total.derived()) {
            remarks.add("derived");
        }
        return remarks.toString();
    }

    /** What a revision changed: "3 → 4 raised"; the reason alone where the number stayed or is the first. */
    public static String change(Revision revision) {
        String reason = revision.reason().label();
        if (revision.from() == null || revision.to() == null) {
            return reason;
        }
        String from = amount(revision.from());
        String to = amount(revision.to());
        return from.equals(to) ? reason : from + " \u2192 " + to + " " + reason;
    }

    /** What happened, where and when, as far as the article says. */
    public static String event(EventMention event) {
        StringJoiner words = new StringJoiner(", ");
        words.add(event.kind());
        if (event.place() != null) {
            words.add(place(event.place()));
        }
        if (event.date() != null) {
            words.add(date(event.date(), event.datePrecision()));
        }
        return words.toString();
    }

    /** A place with its country: "Luhansk (UA)"; "-" for null. */
    public static String place(Place place) {
        if (place == null) {
            return "-";
        }
        return place.country() == null ? place.name() : place.name() + " (" + place.country() + ")";
    }

    /** A date as precisely as it is known: "on or before 2024-06-07", "2024-06"; "-" for null. */
    public static String date(LocalDate date, DatePrecision precision) {
        if (date == null) {
            return "-";
        }
        String day = date.toString();
        return switch (precision) {
            case DAY -> day;
            case ON_OR_BEFORE -> "on or before " + day;
            case WEEK -> "week of " + day;
            case MONTH -> day.substring(0, day.lastIndexOf('-'));
            case YEAR -> day.substring(0, day.indexOf('-', 1));
        };
    }

    /** Who says so, and through what: "Pasechnik, on Telegram". */
    public static String speaker(Attribution attribution) {
        String speaker = attribution.speaker() == null ? "the article" : attribution.speaker();
        return attribution.via() == null ? speaker : speaker + ", on " + attribution.via();
    }
}
