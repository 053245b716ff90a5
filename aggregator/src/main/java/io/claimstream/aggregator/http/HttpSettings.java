package io.claimstream.aggregator.http;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What the API reads and where it listens.
 *
 * @param kafka client settings by Kafka's names
 * @param host the interface to listen on
 * @param port where; 0 for any free port
 * @param metrics what {@code /metrics} answers, in Prometheus' text format; null where nothing is measured
 */
public record HttpSettings(Map<String, String> kafka, String host, int port, Supplier<String> metrics) {

    /** Only this machine. */
    public static final String LOOPBACK = "127.0.0.1";

    public HttpSettings {
        kafka = Map.copyOf(kafka);
    }

    /** For this machine only, without metrics. */
    public static HttpSettings of(Map<String, String> kafka, int port) {
        return new HttpSettings(kafka, LOOPBACK, port, null);
    }

    /** These, listening on {@code otherHost}. */
    public HttpSettings host(String otherHost) {
        return new HttpSettings(kafka, otherHost, port, metrics);
    }

    /** These, with {@code newMetrics} at {@code /metrics}; it is asked for each request, on the request's thread. */
    public HttpSettings metrics(Supplier<String> newMetrics) {
        return new HttpSettings(kafka, host, port, newMetrics);
    }
}
