/** What the topics hold, as any instance can answer it: the events in memory, everything else by its place in the log. */
package io.claimstream.aggregator.http.view;
