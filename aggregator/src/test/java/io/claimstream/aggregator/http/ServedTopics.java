package io.claimstream.aggregator.http;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.stream.ContractTopics;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A broker with the topics, what a test writes to them, and the API that serves it. */
final class ServedTopics implements AutoCloseable {

    private static final Instant TIME = Instant.parse("2024-06-07T12:00:00Z");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final EmbeddedBroker broker = EmbeddedBroker.startTemporary();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ContractTopics topics;
    private HttpApi api;

    ServedTopics() throws ExecutionException, InterruptedException {
        topics = new ContractTopics(broker.bootstrapServers());
    }

    HttpSettings settings() {
        return HttpSettings.of(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    /** Serves, once the view has read what is there. */
    ServedTopics serve() throws IOException, InterruptedException {
        return serve(settings());
    }

    ServedTopics serve(HttpSettings settings) throws IOException, InterruptedException {
        api = HttpApi.start(settings);
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (get("/ready").statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not ready: " + get("/ready").body());
            }
            Thread.sleep(50);
        }
        return this;
    }

    int port() {
        return api.port();
    }

    HttpApi api() {
        return api;
    }

    void stopServing() {
        api.close();
        api = null;
    }

    /** Writes articles, their claims, and the totals and revisions that they come to. */
    TallyResult publish(News... news) {
        topics.publish(news);
        Tally tally = new Tally();
        for (News each : news) {
            tally.add(each.article(), each.claims());
        }
        TallyResult result = tally.result();
        result.revisions().forEach(this::send);
        result.events().forEach(this::send);
        return result;
    }

    void send(Revision revision) {
        byte[] value = JsonSerde.of(ValueType.REVISION).serialize(Topics.REVISIONS.name(), revision);
        topics.send(Topics.REVISIONS.name(), revision.eventId(), value, TIME, new RecordHeaders());
    }

    void send(EventTotals event) {
        byte[] value = JsonSerde.of(ValueType.EVENT_TOTALS).serialize(Topics.TOTALS.name(), event);
        topics.send(Topics.TOTALS.name(), event.id(), value, TIME, new RecordHeaders());
    }

    void remove(String event) {
        topics.send(Topics.TOTALS.name(), event, null, TIME, new RecordHeaders());
    }

    /** Returns when all that was sent is there. */
    void flush() {
        topics.flush();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    EventStream subscribe(String query) throws IOException, InterruptedException {
        return EventStream.open(client, port(), query, null);
    }

    EventStream resume(String query, String lastEventId) throws IOException, InterruptedException {
        return EventStream.open(client, port(), query, lastEventId);
    }

    @Override
    public void close() {
        if (api != null) {
            api.close();
        }
        topics.close();
        broker.close();
    }
}
