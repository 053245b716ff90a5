/**
 * The Kafka Streams shell around the counting rules: it brings all of an article together, then all of a country, and tells
 * what changes.
 */
package io.claimstream.aggregator.stream;
