/** {@code claimstream tally}: articles in, totals and revisions out, without Kafka. */
package io.claimstream.cli.tally;
