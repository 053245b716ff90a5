package io.claimstream.extractor.event.date;

/** What a date in a text dates. */
public enum DateRole {
    /** Stands in the name of something that happened: "Saturday's attack", "the 2004 tsunami". */
    NAME,
    /** When something happened: "killed on Friday". */
    HAPPENING,
    /** When someone spoke of it, was arrested or charged for it: "officials said on Monday". */
    AFTERMATH,
    /** A bound of a stretch of time: "since 2022", "until March". */
    PERIOD;

    /** Whether the date says when something happened. */
    public boolean datesEvent() {
        return this == NAME || this == HAPPENING;
    }
}
