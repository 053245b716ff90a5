package io.claimstream.extractor.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Family;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MicrometerExtractorMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MicrometerExtractorMetrics metrics = new MicrometerExtractorMetrics(registry);

    @Test
    void articlesReadAreExtractedWithdrawnOrRejected() {
        metrics.extracted(Map.of());
        metrics.extracted(Map.of(Family.CASUALTIES, 1));
        metrics.withdrawn();
        metrics.rejected(RejectReason.UNREADABLE);
        metrics.rejected(RejectReason.FAILED);
        metrics.rejected(RejectReason.FAILED);

        assertThat(count("claimstream.articles", "outcome", "extracted")).isEqualTo(2);
        assertThat(count("claimstream.articles", "outcome", "withdrawn")).isEqualTo(1);
        assertThat(count("claimstream.articles", "outcome", "rejected")).isEqualTo(3);
        assertThat(count("claimstream.articles.rejected", "reason", "unreadable"))
                .isEqualTo(1);
        assertThat(count("claimstream.articles.rejected", "reason", "failed")).isEqualTo(2);
    }

    @Test
    void claimsAreCountedByFamily() {
        metrics.extracted(Map.of(Family.CASUALTIES, 3, Family.DAMAGE, 1));
        metrics.extracted(Map.of(Family.CASUALTIES, 2));

        assertThat(count("claimstream.claims", "family", "casualties")).isEqualTo(5);
        assertThat(count("claimstream.claims", "family", "damage")).isEqualTo(1);
        assertThat(count("claimstream.claims", "family", "munitions")).isZero();
    }

    @Test
    void extractionTimeIsOfEveryExtraction() {
        metrics.extractionTook(Duration.ofMillis(2));
        metrics.extractionTook(Duration.ofMillis(3));

        assertThat(registry.get("claimstream.extraction").timer().count()).isEqualTo(2);
        assertThat(registry.get("claimstream.extraction").timer().totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(5);
    }

    @Test
    void everySeriesIsThereBeforeAnythingHappensAndNoneIsAddedLater() {
        List<Meter.Id> before = registry.getMeters().stream().map(Meter::getId).toList();

        for (Family family : Family.values()) {
            metrics.extracted(Map.of(family, 1));
        }
        for (RejectReason reason : RejectReason.values()) {
            metrics.rejected(reason);
        }

        assertThat(registry.getMeters()).extracting(Meter::getId).containsExactlyInAnyOrderElementsOf(before);
    }

    private double count(String name, String tag, String value) {
        return registry.get(name).tag(tag, value).counter().count();
    }
}
