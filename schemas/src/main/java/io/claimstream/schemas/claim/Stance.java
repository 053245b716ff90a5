package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the text stands to the number. */
public enum Stance {
    /** Said by a named speaker, or by the article itself. */
    STATED,
    /** Passed on from others: "media reported". */
    REPORTED,
    /** The text keeps its distance: "claimed". */
    CLAIMED,
    /** The speaker denies it. */
    DENIED;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
