package io.claimstream.aggregator.metrics;

import io.claimstream.schemas.total.RevisionReason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.kafka.streams.KafkaStreams;

/** The metrics of counting as Micrometer meters. All series of ours are there from the beginning, at 0. */
public final class MicrometerCountingMetrics implements CountingMetrics, AutoCloseable {

    private final MeterRegistry registry;
    private final Map<RevisionReason, Counter> revisions = new EnumMap<>(RevisionReason.class);
    private final Map<RevisionReason, Counter> backfilled = new EnumMap<>(RevisionReason.class);
    private final Map<RejectReason, Counter> rejects = new EnumMap<>(RejectReason.class);
    private final Deque<KafkaStreamsMetrics> clients = new ConcurrentLinkedDeque<>();

    public MicrometerCountingMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (RevisionReason reason : RevisionReason.values()) {
            revisions.put(reason, revisions(reason, false));
            backfilled.put(reason, revisions(reason, true));
        }
        for (RejectReason reason : RejectReason.values()) {
            rejects.put(
                    reason,
                    Counter.builder("claimstream.claims.rejected")
                            .description("Records put on claims.rejected, by the reason")
                            .tag("reason", reason.label())
                            .register(registry));
        }
    }

    @Override
    public void revised(RevisionReason reason, boolean isBackfilled) {
        (isBackfilled ? backfilled : revisions).get(reason).increment();
    }

    @Override
    public void rejected(RejectReason reason) {
        rejects.get(reason).increment();
    }

    @Override
    public void observe(KafkaStreams streams) {
        for (KafkaStreams.State state : KafkaStreams.State.values()) {
            Gauge.builder("claimstream.streams.state", streams, each -> each.state() == state ? 1 : 0)
                    .description("1 for the state that the aggregator's Kafka Streams is in, 0 for all others")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams);
        metrics.bindTo(registry);
        clients.add(metrics);
    }

    @Override
    public void close() {
        for (KafkaStreamsMetrics client = clients.poll(); client != null; client = clients.poll()) {
            client.close();
        }
    }

    private Counter revisions(RevisionReason reason, boolean isBackfilled) {
        return Counter.builder("claimstream.revisions")
                .description("Revisions published, by the reason; backfilled ones change history but not the present")
                .tag("reason", reason.label())
                .tag("backfilled", Boolean.toString(isBackfilled))
                .register(registry);
    }
}
