/** A real Kafka broker inside this process, for {@code demo}, {@code up} and integration tests: no Docker needed. */
package io.claimstream.broker;
