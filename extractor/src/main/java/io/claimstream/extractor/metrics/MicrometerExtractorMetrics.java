package io.claimstream.extractor.metrics;

import io.claimstream.schemas.claim.Family;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** The extractor's metrics as Micrometer meters. All series are there from the beginning, at 0. */
public final class MicrometerExtractorMetrics implements ExtractorMetrics, AutoCloseable {

    private static final String ARTICLES = "claimstream.articles";

    /** From articles of a few sentences to pathological ones. */
    private static final Duration[] EXTRACTION_BUCKETS = {
        Duration.ofNanos(25_000),
        Duration.ofNanos(50_000),
        Duration.ofNanos(100_000),
        Duration.ofNanos(250_000),
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final Counter extracted;
    private final Counter withdrawn;
    private final Counter rejected;
    private final Map<Family, Counter> claims = new EnumMap<>(Family.class);
    private final Map<RejectReason, Counter> rejects = new EnumMap<>(RejectReason.class);
    private final Timer extraction;
    private final Deque<KafkaClientMetrics> clients = new ConcurrentLinkedDeque<>();

    public MicrometerExtractorMetrics(MeterRegistry registry) {
        this.registry = registry;
        extracted = articles("extracted");
        withdrawn = articles("withdrawn");
        rejected = articles("rejected");
        for (Family family : Family.values()) {
            claims.put(
                    family,
                    Counter.builder("claimstream.claims")
                            .description("Claims committed to the topics of their families")
                            .tag("family", family.label())
                            .register(registry));
        }
        for (RejectReason reason : RejectReason.values()) {
            rejects.put(
                    reason,
                    Counter.builder("claimstream.articles.rejected")
                            .description("Articles committed to articles.rejected, by the reason")
                            .tag("reason", reason.label())
                            .register(registry));
        }
        extraction = Timer.builder("claimstream.extraction")
                .description("Time from a parsed article to its claims")
                .serviceLevelObjectives(EXTRACTION_BUCKETS)
                .register(registry);
    }

    @Override
    public void extracted(Map<Family, Integer> counts) {
        extracted.increment();
        counts.forEach((family, count) -> claims.get(family).increment(count));
    }

    @Override
    public void withdrawn() {
        withdrawn.increment();
    }

    @Override
    public void rejected(RejectReason reason) {
        rejected.increment();
        rejects.get(reason).increment();
    }

    @Override
    public void extractionTook(Duration time) {
        extraction.record(time);
    }

    @Override
    public void observe(Consumer<?, ?> consumer, Producer<?, ?> producer) {
        observe(new KafkaClientMetrics(consumer));
        observe(new KafkaClientMetrics(producer));
    }

    @Override
    public void close() {
        for (KafkaClientMetrics client = clients.poll(); client != null; client = clients.poll()) {
            client.close();
        }
    }

    private void observe(KafkaClientMetrics client) {
        client.bindTo(registry);
        clients.add(client);
    }

    private Counter articles(String outcome) {
        return Counter.builder(ARTICLES)
                .description("Records of the topic articles whose outcome is committed")
                .tag("outcome", outcome)
                .register(registry);
    }
}
