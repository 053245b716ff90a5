package io.claimstream.cli.page;

import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.cli.browser.Browser;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a newsroom's events, in a browser, served by a server that answers and fails as a test tells it. */
final class LivePage implements AutoCloseable {

    private final Browser browser;
    private final Newsroom newsroom = new Newsroom();
    private FixtureServer server;
    private boolean caughtUp = true;
    private int sent;

    LivePage(Browser browser) throws IOException {
        this.browser = browser;
        serve(0);
    }

    /** Opens the path and waits until the page is live. */
    void open(String path) {
        browser.open("http://localhost:" + server.port() + path);
        browser.awaits("#connection[data-state=live]");
        browser.eventually(() -> {
            if (server.listeners() == 0) {
                throw new AssertionError("nobody listens to the stream");
            }
        });
    }

    /** Opens the list and waits until its events are there. */
    void openList() {
        open("/");
        browser.awaits("#events .event");
    }

    /** Opens an event and waits until its totals are there. */
    void openEvent(String id) {
        open("/events/" + id);
        browser.awaits("section.series");
    }

    /** Another article: the API answers with it from now on, and who listens is told what has changed. */
    void publish(String id, String at, String text) {
        TallyResult before = newsroom.totals();
        newsroom.publish(id, "The Gazette", at, null, text);
        TallyResult after = newsroom.totals();
        answer();
        for (EventTotals event : after.events()) {
            if (!before.events().contains(event)) {
                send("totals", event);
            }
        }
        for (Revision revision : after.revisions()) {
            if (!before.revisions().contains(revision)) {
                send("revision", revision);
            }
        }
    }

    /** Tells who listens. */
    void send(String kind, Object value) {
        sent++;
        server.send("t0:" + sent, kind, Json.write(value));
    }

    /** What the API answers to {@code address}, with its query or without, from now on. */
    void lay(String address, Object answer) {
        server.lay(address, Json.write(answer));
    }

    /** Whether the server, or the next one, has read the topics to their end. */
    void caughtUp(boolean now) {
        caughtUp = now;
        lay("/ready", Map.of("view", Map.of("caughtUp", now)));
    }

    Newsroom newsroom() {
        return newsroom;
    }

    /** What the page has asked for, in order. */
    List<String> requests() {
        return server.requests();
    }

    String origin() {
        return "http://localhost:" + server.port() + "/";
    }

    /** The server is gone. */
    void stopServer() {
        server.close();
    }

    /** It is there again, at the same address. */
    void restartServer() throws IOException {
        serve(server.port());
    }

    @Override
    public void close() {
        browser.open("about:blank");
        server.close();
    }

    private void serve(int port) throws IOException {
        server = new FixtureServer(port);
        caughtUp(caughtUp);
        answer();
        server.start();
    }

    private void answer() {
        List<EventTotals> events = newsroom.totals().events().stream()
                .sorted(Comparator.comparing(EventTotals::lastPublishedAt).reversed())
                .toList();
        lay("/api/events", list(events, null, events.size()));
        for (EventTotals event : events) {
            lay("/api/events/" + event.id(), eventAnswer(event, null));
        }
        for (Article article : newsroom.articles()) {
            lay("/api/articles/" + article.id(), article);
        }
    }

    /** The answer to a question for events. */
    static Map<String, Object> list(List<EventTotals> events, String next, int total) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("events", events);
        answer.put("next", next);
        answer.put("total", total);
        return answer;
    }

    /** The answer to a question for one event, which was asked for by its own id or has {@code moved} to this one. */
    Map<String, Object> eventAnswer(EventTotals event, String moved) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("event", event);
        answer.put("revisions", newsroom.revisions(event));
        answer.put("claims", newsroom.claims(event));
        answer.put("moved", moved);
        return answer;
    }
}
