package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.api.BadParameterException;
import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.api.Problem;
import io.claimstream.aggregator.http.api.SecurityHeaders;
import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.ChangeFilter;
import io.claimstream.aggregator.http.view.TopicView;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.WriteListener;
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
    private final transient TopicView view;

    public StreamServlet(Broadcast broadcast, TopicView view) {
        this.broadcast = broadcast;
        this.view = view;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            doGet(request, response);
        } else {
            SecurityHeaders.ALL.forEach(response::setHeader);
            response.setHeader("Allow", "GET");
            refuse(response, Problem.of(405, request.getMethod() + " is not allowed here; allowed is GET"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.ALL.forEach(response::setHeader);
        try {
            Parameters parameters = Parameters.of(request.getParameterMap());
            Set<Change.Kind> kinds = EnumSet.noneOf(Change.Kind.class);
            Set<String> topics = parameters.choices("topics", TOPICS.keySet());
            (topics.isEmpty() ? TOPICS.keySet() : topics).forEach(topic -> kinds.addAll(TOPICS.get(topic)));
            ChangeFilter filter = new ChangeFilter(kinds, parameters.filter());
            ResumeToken seen = seen(request, parameters);
            parameters.refuseOthers();
            if (broadcast.isFull()) {
                refuse(response, Problem.of(503, "as many are subscribed as this instance serves; try another"));
            } else {
                subscribe(request, response, filter, seen);
            }
        } catch (BadParameterException e) {
            refuse(response, Problem.badParameter(e));
        }
    }

    private void subscribe(
            HttpServletRequest request, HttpServletResponse response, ChangeFilter filter, ResumeToken seen)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("utf-8");
        // a proxy that gathers an answer before it passes it on would keep the events
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Subscriber subscriber = broadcast.subscriber(view, filter, seen, new ServletOutput(context));
        context.getResponse().getOutputStream().setWriteListener(new WriteListener() {
            @Override
            public void onWritePossible() {
                broadcast.add(subscriber);
                subscriber.drain();
            }

            @Override
            public void onError(Throwable cause) {
                subscriber.end();
            }
        });
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(problem.json().getBytes(StandardCharsets.UTF_8));
    }

    private static ResumeToken seen(HttpServletRequest request, Parameters parameters) {
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
