/**
 * The counting rules put together, without Kafka: {@link io.claimstream.aggregator.tally.Tally} counts a pile of articles,
 * {@link io.claimstream.aggregator.tally.CountryTally} keeps one country up to date as news comes in any order.
 */
package io.claimstream.aggregator.tally;
