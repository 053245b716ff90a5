/** {@code claimstream explain}: why the totals of an event are what they are. */
package io.claimstream.cli.explain;
