package io.claimstream.aggregator.event;

import java.time.Instant;

/**
 * What is left of an event that was closed: enough to know it again.
 *
 * @param id its id, for good
 * @param founder the mention that founded it
 * @param identity what was known of it
 * @param closedAt when it was closed, by the clock
 */
public record ClosedEvent(String id, Mention founder, EventIdentity identity, Instant closedAt) {}
