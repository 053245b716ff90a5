package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a number covers (DESIGN.md section 2). */
public enum Scope {
    /** All of the event: "killed four". */
    TOTAL,
    /** Some of a larger number: "including two children". */
    PART,
    /** What came on top of an earlier number: "three more died". */
    INCREMENT,
    /** Another time or a whole war: "since 2022, 10,000 have been killed"; never counts towards an event. */
    BACKGROUND;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
