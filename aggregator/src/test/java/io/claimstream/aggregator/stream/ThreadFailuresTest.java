package io.claimstream.aggregator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

class ThreadFailuresTest {

    private Instant now = Instant.parse("2024-06-07T12:00:00Z");
    private final ThreadFailures failures = new ThreadFailures(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aThreadThatFailsNowAndThenIsReplaced() {
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofMinutes(2));
            assertThat(failures.handle(new IllegalStateException("now and then")))
                    .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        }
    }

    @Test
    void threadsThatFailAgainAndAgainEndTheService() {
        StreamThreadExceptionResponse last = null;
        for (int i = 0; i < 6; i++) {
            now = now.plus(Duration.ofSeconds(1));
            last = failures.handle(new IllegalStateException("failure " + i));
        }

        assertThat(last).isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
        assertThat(failures.last()).hasMessage("failure 5");
    }

    @Test
    void anErrorOfTheMachineEndsTheServiceAtOnce() {
        assertThat(failures.handle(new OutOfMemoryError("test")))
                .isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
    }
}
