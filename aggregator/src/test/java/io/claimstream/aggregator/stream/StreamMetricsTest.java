package io.claimstream.aggregator.stream;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.MicrometerCountingMetrics;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamMetricsTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final Instant NOON = Instant.parse("2024-06-07T12:00:00Z");
    private static final News FIRST = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
    private static final News SECOND =
            news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3), injured(43));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final StreamUnderTest stream =
            new StreamUnderTest(LinkingRules.DEFAULT, new MicrometerCountingMetrics(registry));

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void theRevisionsCountedByReasonAreThoseOnTheTopic() {
        stream.publish(FIRST, SECOND);

        assertThat(Arrays.stream(RevisionReason.values()))
                .allSatisfy(reason -> assertThat(revisions(reason))
                        .isEqualTo(stream.revisions().stream()
                                .map(Revision::reason)
                                .filter(reason::equals)
                                .count()));
        assertThat(revisions(RevisionReason.RAISED)).isEqualTo(1);
    }

    @Test
    void aReplayOfArticlesThatAreThereIsNotCounted() {
        stream.publish(FIRST, SECOND);
        double before = Arrays.stream(RevisionReason.values())
                .mapToDouble(this::revisions)
                .sum();

        stream.publish(FIRST, SECOND);

        assertThat(Arrays.stream(RevisionReason.values())
                        .mapToDouble(this::revisions)
                        .sum())
                .isEqualTo(before);
    }

    @Test
    void rejectsAreCountedByReason() {
        stream.publishBytes(Family.CASUALTIES, "UA", "{\"id\":".getBytes(StandardCharsets.UTF_8), NOON);
        stream.publish(
                news("a", "2024-06-07T12:00:00Z").about(attack("x".repeat(20_000), LUHANSK, "2024-06-07"), killed(3)));
        stream.settle();

        assertThat(stream.rejected()).hasSize(2);
        assertThat(rejects("unreadable")).isEqualTo(1);
        assertThat(rejects("oversized")).isEqualTo(1);
        assertThat(rejects("failed")).isZero();
    }

    private double revisions(RevisionReason reason) {
        return registry.get("claimstream.revisions").tag("reason", reason.label()).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private double rejects(String reason) {
        return registry.get("claimstream.claims.rejected")
                .tag("reason", reason)
                .counter()
                .count();
    }
}
