/** The current totals: read from the topic, as a table, and as they change. */
package io.claimstream.cli.totals;
