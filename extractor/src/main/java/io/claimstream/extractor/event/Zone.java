package io.claimstream.extractor.event;

/** A part of an article, by how surely it speaks of the main event. */
enum Zone {
    /** The title and the first sentences. */
    LEAD,
    /** Sentences that count something. */
    COUNTING,
    /** The title and the first few paragraphs. */
    EARLY,
    /** All sentences that are read for what happened. */
    ALL
}
