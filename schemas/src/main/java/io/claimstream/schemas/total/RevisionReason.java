package io.claimstream.schemas.total;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a total changed (DESIGN.md section 3, rule 6). */
public enum RevisionReason {
    FIRST,
    RAISED,
    LOWERED,
    /** A bound became exact, or a range narrower. */
    REFINED,
    /** A newer version of an article changed it. */
    CORRECTED,
    /** The article or the claim behind it is gone. */
    WITHDRAWN,
    /** Another current source cannot be right at the same time. */
    CONTESTED,
    /** Another source now says the same. */
    CONFIRMED,
    /** The event turned out to be another one; {@code movedTo} names it. */
    MOVED;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
