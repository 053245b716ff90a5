package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.NoSuchThingException;
import io.claimstream.aggregator.http.api.Paging;
import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicView;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Events, their history and the articles behind them. */
final class EventRoutes {

    private final TopicView view;

    EventRoutes(TopicView view) {
        this.view = view;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/events", this::events);
        routes.get("/api/events/{id}", this::event);
        routes.get("/api/events/{id}/revisions", this::revisions);
        routes.get("/api/events/{id}/claims", this::claims);
        routes.get("/api/articles/{id}", this::article);
    }

    private void events(Context context) {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        EventFilter filter = parameters.filter();
        boolean byId = parameters.choices("sort", Set.of("latest", "id")).contains("id");
        Paging paging = Paging.of(parameters);
        parameters.refuseOthers();
        Comparator<EventTotals> order = byId ? EventIndex.BY_ID : EventIndex.LATEST_FIRST;
        send(context, paging.page("events", view.events().events(filter, order), EventTotals::id));
    }

    private void event(Context context) {
        Parameters.of(context.req().getParameterMap()).refuseOthers();
        EventTotals event = asked(context);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("event", event);
        answer.put("revisions", view.revisions(event.id()));
        answer.put("claims", view.claims(event));
        answer.put("moved", event.id().equals(context.pathParam("id")) ? null : event.id());
        send(context, answer);
    }

    private void revisions(Context context) {
        Paging paging = paging(context);
        EventTotals event = asked(context);
        send(context, paging.page("revisions", view.revisions(event.id()), Revision::id));
    }

    private void claims(Context context) {
        Paging paging = paging(context);
        EventTotals event = asked(context);
        send(context, paging.page("claims", view.claims(event), Claim::id));
    }

    private static Paging paging(Context context) {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        Paging paging = Paging.of(parameters);
        parameters.refuseOthers();
        return paging;
    }

    /** The event that the path names, also by an id that it had before it moved. */
    private EventTotals asked(Context context) {
        String id = context.pathParam("id");
        EventTotals event =
                view.events().now(id).orElseThrow(() -> new NoSuchThingException("there is no event " + id));
        if (!event.id().equals(id)) {
            context.header("Content-Location", context.path().replace(id, event.id()));
        }
        return event;
    }

    private void article(Context context) {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        int version = parameters.number("version", 1, Integer.MAX_VALUE, 0);
        parameters.refuseOthers();
        String id = context.pathParam("id");
        send(
                context,
                view.article(id, version)
                        .orElseThrow(() -> new NoSuchThingException(
                                "there is no article " + id + (version == 0 ? "" : " of version " + version))));
    }

    private static void send(Context context, Object answer) {
        context.contentType("application/json").result(Json.write(answer));
    }
}
