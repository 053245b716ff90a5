/** Events, revisions and claims as files: JSON lines as the topics have them, or a table for spreadsheets. */
package io.claimstream.aggregator.http.download;
