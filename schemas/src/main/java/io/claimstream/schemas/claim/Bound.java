package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the words limit a number (DESIGN.md section 2, reading rules). */
public enum Bound {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    ABOUT,
    RANGE,
    /** A word such as "dozens" that names no number. */
    VAGUE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON, such as {@code at-least}. */
    @JsonValue
    public String label() {
        return label;
    }
}
