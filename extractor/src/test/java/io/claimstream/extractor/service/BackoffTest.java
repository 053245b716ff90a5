package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    /** Once stopped, it waits for nothing, but still says how long it would. */
    private final CountDownLatch stopped = new CountDownLatch(0);

    private final Backoff backoff = new Backoff(stopped, Duration.ofSeconds(100), Duration.ofSeconds(500));

    @Test
    void waitsTwiceAsLongEachTimeUpToTheLimit() {
        assertThat(Stream.generate(backoff::await).limit(5))
                .extracting(Duration::toSeconds)
                .containsExactly(100L, 200L, 400L, 500L, 500L);
    }

    @Test
    void beginsAgainAfterASuccess() {
        backoff.await();
        backoff.await();
        backoff.reset();
        assertThat(backoff.await()).hasSeconds(100);
    }
}
