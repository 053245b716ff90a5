package io.claimstream.aggregator.http.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.metrics.MicrometerViewMetrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ArticleLatencyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicLong clock = new AtomicLong(1_000);
    private final ArticleLatency latency = new ArticleLatency(new MicrometerViewMetrics(registry), clock::get);

    @Test
    void anArticleTakesUntilTheFirstTotalsThatNameIt() {
        latency.read("a");
        pass(300);
        latency.counted(List.of("a"));

        assertThat(timer().count()).isEqualTo(1);
        assertThat(timer().totalTime(TimeUnit.MILLISECONDS)).isEqualTo(300);
    }

    @Test
    void laterTotalsOfTheSameArticleAreNotItsOwn() {
        latency.read("a");
        latency.counted(List.of("a"));
        pass(5_000);
        latency.counted(List.of("a"));

        assertThat(timer().count()).isEqualTo(1);
    }

    @Test
    void totalsOfArticlesThatWereThereBeforeAreNotObserved() {
        latency.counted(List.of("old"));
        latency.read("a");
        latency.counted(List.of("old"));

        assertThat(timer().count()).isZero();
    }

    @Test
    void articlesThatNeverCountAreGivenUpInTheOrderTheyCame() {
        for (int i = 0; i <= 10_000; i++) {
            latency.read("a" + i);
        }
        latency.counted(List.of("a0", "a1"));

        assertThat(timer().count()).isEqualTo(1);
    }

    private void pass(long milliseconds) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private Timer timer() {
        return registry.get("claimstream.article.to.total").timer();
    }
}
