package io.claimstream.aggregator.http;

import io.claimstream.aggregator.http.api.BadParameterException;
import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.api.Problem;
import io.claimstream.aggregator.http.view.EventFilter;
import io.claimstream.aggregator.http.view.EventIndex;
import io.claimstream.aggregator.http.view.TopicView;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Events, their history and the articles behind them. */
final class EventRoutes {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;

    private final TopicView view;

    EventRoutes(TopicView view) {
        this.view = view;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/events", this::events);
        routes.get("/api/events/{id}", this::event);
        routes.get("/api/articles/{id}", this::article);
    }

    private void events(Context context) {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        EventFilter filter = parameters.filter();
        boolean byId = parameters.choices("sort", Set.of("latest", "id")).contains("id");
        int limit = parameters.number("limit", 1, LARGEST_PAGE, USUAL_PAGE);
        String cursor = parameters.text("cursor");
        parameters.refuseOthers();
        Comparator<EventTotals> order = byId ? EventIndex.BY_ID : EventIndex.LATEST_FIRST;
        List<EventTotals> all = view.events().events(filter, order);
        int begin = cursor == null ? 0 : after(all, cursor);
        List<EventTotals> page = all.subList(begin, Math.min(all.size(), begin + limit));
        boolean more = begin + page.size() < all.size();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("events", page);
        answer.put("next", more ? cursor(page.get(page.size() - 1)) : null);
        answer.put("total", all.size());
        send(context, answer);
    }

    private void event(Context context) {
        Parameters.of(context.req().getParameterMap()).refuseOthers();
        String id = context.pathParam("id");
        Optional<String> moved = view.events().movedTo(id);
        Optional<EventTotals> event = view.events().event(moved.orElse(id));
        if (event.isEmpty()) {
            refuse(context, "there is no event " + id);
            return;
        }
        moved.ifPresent(to -> context.header("Content-Location", "/api/events/" + to));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("event", event.get());
        answer.put("revisions", view.revisions(event.get().id()));
        answer.put("claims", view.claims(event.get()));
        answer.put("moved", moved.orElse(null));
        send(context, answer);
    }

    private void article(Context context) {
        Parameters parameters = Parameters.of(context.req().getParameterMap());
        int version = parameters.number("version", 1, Integer.MAX_VALUE, 0);
        parameters.refuseOthers();
        Optional<Article> article = view.article(context.pathParam("id"), version);
        if (article.isEmpty()) {
            refuse(
                    context,
                    "there is no article " + context.pathParam("id") + (version == 0 ? "" : " of version " + version));
            return;
        }
        send(context, article.get());
    }

    private static int after(List<EventTotals> events, String cursor) {
        String last = decoded(cursor);
        for (int each = 0; each < events.size(); each++) {
            if (events.get(each).id().equals(last)) {
                return each + 1;
            }
        }
        throw new BadParameterException("cursor", cursor, "\"next\" of an answer to the same question");
    }

    private static String cursor(EventTotals last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(last.id().getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("cursor", cursor, "\"next\" of an answer to the same question");
        }
    }

    private static void send(Context context, Object answer) {
        context.contentType("application/json").result(Json.write(answer));
    }

    private static void refuse(Context context, String why) {
        Problem problem = Problem.of(404, why);
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(problem.json());
    }
}
