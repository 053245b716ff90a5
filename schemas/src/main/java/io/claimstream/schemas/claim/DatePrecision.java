package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How precisely an event's date is known. */
public enum DatePrecision {
    /** On that day. */
    DAY,
    /** On that day or shortly before: all that is known is when it was reported. */
    ON_OR_BEFORE,
    /** In the seven days that begin on that day. */
    WEEK,
    /** In the month of that day. */
    MONTH,
    /** In the year of that day. */
    YEAR;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @JsonValue
    public String label() {
        return label;
    }
}
