package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is counted, without its category (DESIGN.md section 1). */
public enum Measure {
    KILLED(Family.CASUALTIES),
    INJURED(Family.CASUALTIES),
    /** In hospital at the time of the report; being taken there counts as injured. */
    HOSPITALISED(Family.CASUALTIES),
    MISSING(Family.CASUALTIES),
    TRAPPED(Family.CASUALTIES),
    RESCUED(Family.CASUALTIES),
    DISPLACED(Family.DISPLACEMENT),
    EVACUATED(Family.DISPLACEMENT),
    HOMELESS(Family.DISPLACEMENT),
    /** Taken, kidnapped, held hostage, surrendered. */
    CAPTURED(Family.DETENTIONS),
    /** Arrested. */
    DETAINED(Family.DETENTIONS),
    RELEASED(Family.DETENTIONS),
    LAUNCHED(Family.MUNITIONS),
    INTERCEPTED(Family.MUNITIONS),
    IMPACTED(Family.MUNITIONS),
    DAMAGED(Family.DAMAGE),
    DESTROYED(Family.DAMAGE);

    private final Family family;
    private final String label = name().toLowerCase(Locale.ROOT);

    Measure(Family family) {
        this.family = family;
    }

    /** The family whose topic carries claims of this measure. */
    public Family family() {
        return family;
    }

    /** The name used in series and on the command line, such as {@code killed}. */
    @JsonValue
    public String label() {
        return label;
    }

    /** The series of this measure: {@code measure}, or {@code measure:category} where a category is given. */
    public String series(String category) {
        return category == null ? label() : label() + ":" + category;
    }
}
