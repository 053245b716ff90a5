package io.claimstream.cli.run;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.metrics.MicrometerCountingMetrics;
import io.claimstream.aggregator.metrics.MicrometerViewMetrics;
import io.claimstream.aggregator.metrics.ViewMetrics;
import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.extractor.metrics.MicrometerExtractorMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/** The metrics of this process: of the services that run in it, their Kafka clients, and the JVM. */
final class ServiceMetrics implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Resources meters = new Resources();

    ServiceMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** What the extractor tells its metrics. */
    ExtractorMetrics ofExtractor() {
        return meters.open(() -> new MicrometerExtractorMetrics(registry));
    }

    /** What the counting tells its metrics. */
    CountingMetrics ofCounting() {
        return meters.open(() -> new MicrometerCountingMetrics(registry));
    }

    /** What the HTTP server and its view of the topics tell their metrics. */
    ViewMetrics ofView() {
        return meters.open(() -> new MicrometerViewMetrics(registry));
    }

    /** All of them now, in Prometheus' text format. */
    String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        meters.close();
        collections.close();
        registry.close();
    }
}
