/** What operators can see of the aggregator: the meanings in interfaces, Micrometer apart from them. */
package io.claimstream.aggregator.metrics;
