package io.claimstream.aggregator.http;

import io.claimstream.aggregator.metrics.ViewMetrics;
import io.claimstream.aggregator.stream.ServiceHealth;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the API reads and where it listens.
 *
 * @param kafka client settings by Kafka's names
 * @param host the interface to listen on
 * @param port where; 0 for any free port
 * @param health how the aggregator in this process is, which {@code /ready} tells; null where there is none
 * @param observer is told what the server and its view of the topics do
 * @param metrics what {@code /metrics} answers, in Prometheus' text format; null where nothing is measured
 */
public record HttpSettings(
        Map<String, String> kafka,
        String host,
        int port,
        Supplier<ServiceHealth> health,
        ViewMetrics observer,
        Supplier<String> metrics) {

    /** Only this machine. */
    public static final String LOOPBACK = "127.0.0.1";

    public HttpSettings {
        kafka = Map.copyOf(kafka);
    }

    /** For this machine only, on any free port, without an aggregator and metrics. */
    public static HttpSettings of(Map<String, String> kafka) {
        return new HttpSettings(kafka, LOOPBACK, 0, null, ViewMetrics.NONE, null);
    }

    /** These, listening at {@code newHost} and {@code newPort}. */
    public HttpSettings at(String newHost, int newPort) {
        return new HttpSettings(kafka, newHost, newPort, health, observer, metrics);
    }

    /** These, with an aggregator. */
    public HttpSettings health(Supplier<ServiceHealth> newHealth) {
        return new HttpSettings(kafka, host, port, newHealth, observer, metrics);
    }

    /**
     * These, with {@code newMetrics} at {@code /metrics}; it is asked for each request, on the request's thread.
     *
     * @param newObserver adds to those metrics what the server does
     */
    public HttpSettings metrics(ViewMetrics newObserver, Supplier<String> newMetrics) {
        return new HttpSettings(kafka, host, port, health, newObserver, newMetrics);
    }
}
