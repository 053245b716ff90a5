package io.claimstream.aggregator.stream;

import java.time.Duration;

/**
 * How long the stream waits for the claims of an article version where no record says how many there are.
 *
 * @param betweenClaims how long after the last claim it is taken to be complete
 * @param withoutClaims how long after an article it is taken to have none
 */
record Patience(Duration betweenClaims, Duration withoutClaims) {

    /** A fifth of a second, as transactions of the extractor are committed at once; ten seconds for an idle extractor. */
    static final Patience DEFAULT = new Patience(Duration.ofMillis(200), Duration.ofSeconds(10));
}
