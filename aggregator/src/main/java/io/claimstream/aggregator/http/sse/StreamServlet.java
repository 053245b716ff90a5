package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.api.BadParameterException;
import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.api.Problem;
import io.claimstream.aggregator.http.api.SecurityHeaders;
import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.EventFilter;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** {@code /api/stream}. A servlet of its own, as its answers are written without ever blocking a thread. */
public final class StreamServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Set<Change.Kind>> TOPICS = Map.of(
            "totals", EnumSet.of(Change.Kind.TOTALS, Change.Kind.REMOVED),
            "revisions", EnumSet.of(Change.Kind.REVISION),
            "claims", EnumSet.of(Change.Kind.CLAIM));

    private final transient Broadcast broadcast;

    public StreamServlet(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.ALL.forEach(response::setHeader);
        try {
            Parameters parameters = Parameters.of(request.getParameterMap());
            Set<Change.Kind> kinds = EnumSet.noneOf(Change.Kind.class);
            Set<String> topics = parameters.choices("topics", TOPICS.keySet());
            (topics.isEmpty() ? TOPICS.keySet() : topics).forEach(topic -> kinds.addAll(TOPICS.get(topic)));
            EventFilter filter = parameters.filter();
            long[] seen = seen(request, parameters);
            parameters.refuseOthers();
            response.setContentType("text/event-stream");
            response.setCharacterEncoding("utf-8");
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            Subscriber subscriber = new Subscriber(broadcast, context, kinds, filter, seen);
            broadcast.add(subscriber);
            context.getResponse().getOutputStream().setWriteListener(subscriber);
        } catch (BadParameterException e) {
            Problem problem = Problem.badParameter(e);
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static long[] seen(HttpServletRequest request, Parameters parameters) {
        String inAddress = parameters.text("lastEventId");
        String header = request.getHeader("Last-Event-ID");
        String token = header == null || header.isEmpty() ? inAddress : header;
        return token == null
                ? null
                : ResumeToken.read(token)
                        .orElseThrow(() ->
                                new BadParameterException("lastEventId", token, "the id of an event of this stream"));
    }
}
