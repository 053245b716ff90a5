package io.claimstream.extractor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationsServerTest {

    private final AtomicBoolean ready = new AtomicBoolean();
    private final HttpClient client = HttpClient.newHttpClient();
    private OperationsServer server;

    @BeforeEach
    void start() throws IOException {
        server = OperationsServer.start("127.0.0.1", 0, ready::get, () -> "claimstream_articles_total 3\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void isHealthyAsSoonAsItAnswers() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/health").body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void isReadyOnlyWhileTheServiceWorks() throws Exception {
        assertThat(get("/ready").statusCode()).isEqualTo(503);
        ready.set(true);
        assertThat(get("/ready").statusCode()).isEqualTo(200);
        assertThat(get("/ready").body()).isEqualTo("{\"ready\":true}");
    }

    @Test
    void answersWithTheMetricsAsPrometheusReadsThem() throws Exception {
        HttpResponse<String> answer = get("/metrics");

        assertThat(answer.body()).isEqualTo("claimstream_articles_total 3\n");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; version=0.0.4; charset=utf-8");
    }

    @Test
    void namesWhatThereIsWhereThereIsNothing() throws Exception {
        HttpResponse<String> answer = get("/metrics/../secrets");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("/metrics");
    }

    @Test
    void takesNothing() throws Exception {
        HttpRequest post = HttpRequest.newBuilder(address("/metrics"))
                .POST(BodyPublishers.ofString("x"))
                .build();

        HttpResponse<String> answer = client.send(post, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
