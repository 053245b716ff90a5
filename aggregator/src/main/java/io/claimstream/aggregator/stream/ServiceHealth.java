package io.claimstream.aggregator.stream;

/**
 * How the service is.
 *
 * @param state the state of Kafka Streams, in lower case
 * @param isRunning whether it reads and counts
 * @param lag how many records it is behind in the partitions that this instance reads
 */
public record ServiceHealth(String state, boolean isRunning, long lag) {}
