package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kinds of event that can be the same event under different names (DESIGN.md section 3, rule 7). */
public enum KindFamily {
    ATTACK,
    DISASTER,
    ACCIDENT,
    UNREST,
    /** The text does not say what happened. */
    UNKNOWN;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
