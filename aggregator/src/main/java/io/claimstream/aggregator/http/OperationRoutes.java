package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.view.TopicView;
import io.claimstream.aggregator.stream.ServiceHealth;
import io.claimstream.schemas.json.Json;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What operators and their tools ask: whether it lives, whether it can answer, and its metrics. */
final class OperationRoutes {

    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final TopicView view;
    private final HttpSettings settings;

    OperationRoutes(TopicView view, HttpSettings settings) {
        this.view = view;
        this.settings = settings;
    }

    /**
     * @param ready whether all of it is as it should be
     * @param aggregator how the aggregator in this process is; null where there is none
     * @param view how the reading of the topics is
     */
    private record Readiness(boolean ready, Aggregator aggregator, View view) {}

    private record Aggregator(String state, long lag) {}

    private record View(boolean caughtUp, long lag) {}

    void addTo(RoutesConfig routes) {
        routes.get("/health", context -> context.contentType("application/json").result("{\"status\":\"up\"}"));
        routes.get("/ready", this::ready);
        if (settings.metrics() != null) {
            routes.get(
                    "/metrics",
                    context -> context.contentType(PROMETHEUS_TEXT)
                            .result(settings.metrics().get()));
        }
    }

    private void ready(Context context) {
        ServiceHealth health =
                settings.health() == null ? null : settings.health().get();
        boolean ready = view.isCaughtUp() && (health == null || health.isRunning());
        Readiness readiness = new Readiness(
                ready,
                health == null ? null : new Aggregator(health.state(), health.lag()),
                new View(view.isCaughtUp(), view.lag()));
        context.status(ready ? 200 : 503).contentType("application/json").result(Json.write(readiness));
    }
}
