package io.claimstream.schemas.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a topic forgets. */
public enum Cleanup {
    /** Everything older than the retention. */
    DELETE,
    /** All but the latest value of each key. */
    COMPACT;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The value of Kafka's {@code cleanup.policy}. */
    @JsonValue
    public String label() {
        return label;
    }
}
