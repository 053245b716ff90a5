package io.claimstream.aggregator.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.total.RevisionReason;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MicrometerCountingMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerCountingMetrics metrics = new MicrometerCountingMetrics(registry);

    @Test
    void revisionsAreCountedByReasonAndBackfilledOnesApart() {
        metrics.revised(RevisionReason.RAISED, false);
        metrics.revised(RevisionReason.RAISED, false);
        metrics.revised(RevisionReason.RAISED, true);

        assertThat(revisions("raised", false)).isEqualTo(2);
        assertThat(revisions("raised", true)).isEqualTo(1);
        assertThat(revisions("first", false)).isZero();
    }

    @Test
    void everySeriesIsThereBeforeAnythingHappensAndNoneIsAddedLater() {
        List<Meter.Id> before = registry.getMeters().stream().map(Meter::getId).toList();

        for (RevisionReason reason : RevisionReason.values()) {
            metrics.revised(reason, true);
        }
        for (RejectReason reason : RejectReason.values()) {
            metrics.rejected(reason);
        }

        assertThat(before).isNotEmpty();
        assertThat(registry.getMeters()).extracting(Meter::getId).containsExactlyInAnyOrderElementsOf(before);
    }

    private double revisions(String reason, boolean backfilled) {
        return registry.get("claimstream.revisions")
                .tag("reason", reason)
                .tag("backfilled", Boolean.toString(backfilled))
                .counter()
                .count();
    }
}
