package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A group of measures that share a topic, {@code claims.<family>} (DESIGN.md sections 1 and 2). */
public enum Family {
    CASUALTIES,
    DISPLACEMENT,
    DETENTIONS,
    MUNITIONS,
    DAMAGE;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name used in topics and on the command line, such as {@code casualties}. */
    @JsonValue
    public String label() {
        return label;
    }
}
