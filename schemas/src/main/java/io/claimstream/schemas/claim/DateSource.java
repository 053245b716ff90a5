package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an event's date comes from. */
public enum DateSource {
    /** The text states it: "on Friday". */
    STATED,
    /** Only the publication date limits it. */
    PUBLICATION;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
