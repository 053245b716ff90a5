/** What requests say and how they are refused: parameters, problems, headers. */
package io.claimstream.aggregator.http.api;
