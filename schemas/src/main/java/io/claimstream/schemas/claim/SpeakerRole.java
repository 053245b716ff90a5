package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what role a speaker knows a number. */
public enum SpeakerRole {
    /** An authority: officials, police, a ministry, emergency services, hospitals. */
    OFFICIAL,
    /** A party to the conflict: an army, an armed group. */
    PARTY,
    WITNESS,
    MEDIA,
    /** Anyone else, or nobody named. */
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT);

    @JsonValue
    public String label() {
        return label;
    }
}
