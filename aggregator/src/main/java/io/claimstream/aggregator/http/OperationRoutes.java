package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.view.TopicView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** What operators and their tools ask: whether it lives, whether it can answer, and its metrics. */
final class OperationRoutes {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final TopicView view;
    private final Supplier<String> metrics;

    /** @param metrics in Prometheus' text format; null where nothing is measured, there is no {@code /metrics} then */
    OperationRoutes(TopicView view, Supplier<String> metrics) {
        this.view = view;
        this.metrics = metrics;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health", context -> context.contentType("application/json").result("{\"status\":\"up\"}"));
        routes.get("/ready", this::ready);
        if (metrics != null) {
            routes.get(
                    "/metrics", context -> context.contentType(PROMETHEUS_TEXT).result(metrics.get()));
        }
    }

    private void ready(Context context) {
        context.status(view.isCaughtUp() ? 200 : 503)
                .contentType("application/json")
                .result("{\"ready\":" + view.isCaughtUp() + "}");
    }
}
