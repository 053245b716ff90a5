package io.claimstream.aggregator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A subscriber of {@code /api/stream}. It reads when it is told to, and not before. */
final class EventStream implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /**
     * @param id what the stream has been resumable from since then
     * @param type {@code event}; null for an event that sets the id alone
     * @param data its data; null likewise
     */
    record Event(String id, String type, String data) {}

    private final InputStream body;
    private final BufferedReader lines;
    private final List<Event> events = new ArrayList<>();
    private String id;

    private EventStream(InputStream body) {
        this.body = body;
        this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** @param lastEventId what to resume from; null for what is new */
    static EventStream open(HttpClient client, int port, String query, String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/stream?" + query));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        EventStream stream = new EventStream(response.body());
        if (lastEventId == null) {
            stream.read();
        }
        return stream;
    }

    /** The last id it got. */
    String id() {
        return id;
    }

    /** The events that came, those of an id alone left out. */
    List<Event> events() {
        return events;
    }

    /** The data of the events of {@code type}. */
    List<String> data(String type) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .map(Event::data)
                .toList();
    }

    /** Reads until what came fits {@code enough}. */
    EventStream await(Predicate<EventStream> enough) throws IOException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!enough.test(this)) {
            if (System.nanoTime() > end || !read()) {
                throw new AssertionError("the stream has ended, or taken too long, after " + events.size() + " events: "
                        + events.stream().limit(20).toList());
            }
        }
        return this;
    }

    /** Reads to the end of the stream. */
    EventStream readAll() throws IOException {
        while (read()) {
            assertThat(events).hasSizeLessThan(1_000_000);
        }
        return this;
    }

    /** Reads one event; false at the end. */
    private boolean read() throws IOException {
        String type = null;
        String data = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (type != null) {
                    events.add(new Event(id, type, data));
                }
                return true;
            }
            String value = line.substring(line.indexOf(':') + 1).strip();
            if (line.startsWith("id:")) {
                id = value;
            } else if (line.startsWith("event:")) {
                type = value;
            } else if (line.startsWith("data:")) {
                data = value;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
