/** What every Kafka client of the project shares: its settings, and the checks before it starts. */
package io.claimstream.schemas.client;
