package io.claimstream.aggregator.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.apache.kafka.clients.consumer.Consumer;

/** The metrics of the HTTP server as Micrometer meters. */
public final class MicrometerViewMetrics implements ViewMetrics, AutoCloseable {

    /** Around the second within which a reader should see a change. */
    private static final Duration[] LATENCY_BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(300),
        Duration.ofMillis(400),
        Duration.ofMillis(500),
        Duration.ofMillis(750),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(60)
    };

    private final MeterRegistry registry;
    private final Timer latency;
    private final Deque<KafkaClientMetrics> clients = new ConcurrentLinkedDeque<>();

    public MicrometerViewMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.latency = Timer.builder("claimstream.article.to.total")
                .description("Time from an article read to the first totals read that name it")
                .serviceLevelObjectives(LATENCY_BUCKETS)
                .register(registry);
    }

    @Override
    public void counted(Duration time) {
        latency.record(time);
    }

    @Override
    public void observe(IntSupplier events, IntSupplier subscribers, BooleanSupplier caughtUp) {
        Gauge.builder("claimstream.events", events::getAsInt)
                .description("Events that have totals now")
                .register(registry);
        Gauge.builder("claimstream.subscribers", subscribers::getAsInt)
                .description("Connections that follow the stream of changes")
                .register(registry);
        Gauge.builder("claimstream.view.caught.up", () -> caughtUp.getAsBoolean() ? 1 : 0)
                .description("1 once the view has read all that was there when it began, while it still reads")
                .register(registry);
    }

    @Override
    public void observe(Consumer<?, ?> consumer) {
        KafkaClientMetrics client = new KafkaClientMetrics(consumer);
        client.bindTo(registry);
        clients.add(client);
    }

    @Override
    public void close() {
        for (KafkaClientMetrics client = clients.poll(); client != null; client = clients.poll()) {
            client.close();
        }
    }
}
