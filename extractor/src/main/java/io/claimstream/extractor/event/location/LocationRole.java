package io.claimstream.extractor.event.location;

/** How a place that a text names belongs to what happened, from the strongest evidence to the weakest. */
public enum LocationRole {
    /** Where it happened: "in Luhansk", "near the town of Arbinda". */
    SITE,
    /** What was struck: "an attack on Kharkiv", "a quake hit Lima". */
    TARGET,
    /** Names the event: "the Gary shooting", "Nikopol's shelling". */
    NAME,
    /** Stands alone before the text: "FRANCE.". */
    HEADING,
    /** Where the report was written. */
    DATELINE,
    /** Something in or of the place is spoken of: "the Luhansk region", "Kabul's airport". */
    TOPIC,
    /** Whose authorities speak: "Gary police", "Pike County officials". */
    AUTHORITY,
    /** Where the people come from: "a Columbus teen". */
    ORIGIN,
    /** Where someone is taken to, was arrested or spoke. */
    ELSEWHERE,
    /** A country's adjective or a name that only tells which part of the world the text is about. */
    CONTEXT;

    /** Whether the place is said to be that of something that happened. */
    public boolean isSite() {
        return this == SITE || this == TARGET || this == NAME;
    }

    /** Whether the place surely lies in a country that the text is about. */
    boolean tellsCountry() {
        return isSite() || this == HEADING || this == DATELINE || this == AUTHORITY || this == TOPIC;
    }

    /** Whether the place can make another one, in which it lies, more specific. */
    public boolean narrows() {
        return isSite() || this == TOPIC || this == AUTHORITY || this == DATELINE || this == ORIGIN;
    }
}
