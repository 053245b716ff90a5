/** Changes as server-sent events: one ring of recent changes, and a position in it for each subscriber. */
package io.claimstream.aggregator.http.sse;
