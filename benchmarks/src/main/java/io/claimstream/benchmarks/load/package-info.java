/**
 * Runs under load, not measured by JMH: how long it takes until subscribers see what changed, in the whole pipeline and in the
 * stream alone. One process holds the broker, the services and the subscribers, so that one clock measures all.
 */
package io.claimstream.benchmarks.load;
