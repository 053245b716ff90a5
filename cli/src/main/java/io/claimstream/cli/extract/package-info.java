/** {@code claimstream extract}: articles in, claims out, without Kafka. */
package io.claimstream.cli.extract;
