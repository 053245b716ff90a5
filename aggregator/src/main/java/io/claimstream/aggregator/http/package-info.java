/** The HTTP API, the stream of changes and the live page. */
package io.claimstream.aggregator.http;
