package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the text says of a number's place in time among other numbers of the same series. */
public enum Standing {
    /** The text calls it latest, official or confirmed, or the end of a change: "the toll rose to four". */
    LATEST,
    /** Plainly stated. */
    STATED,
    /** The text itself replaces it: "had earlier put it at 59"; ordered before the newer one. */
    SUPERSEDED;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
