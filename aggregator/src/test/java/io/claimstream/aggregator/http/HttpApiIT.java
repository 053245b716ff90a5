package io.claimstream.aggregator.http;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.aggregator.metrics.ViewMetrics;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.stream.ServiceHealth;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer of the API, from a real broker over HTTP. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class HttpApiIT {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final News FIRST =
            news("a/1 ?", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).by("the mayor"), injured(40));
    private static final News SECOND =
            news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3).by("the mayor"));
    private static final News QUAKE =
            news("c", "2024-05-01T08:00:00Z").about(disaster("earthquake", VALDIVIA, "2024-05-01"), killed(12));

    private static ServedTopics topics;
    private static TallyResult result;
    private static volatile ServiceHealth health = new ServiceHealth("running", true, 0);

    @BeforeAll
    static void serve() throws Exception {
        topics = new ServedTopics();
        result = topics.publish(FIRST, SECOND, QUAKE);
        topics.flush();
        topics.serve(topics.settings().health(() -> health).metrics(ViewMetrics.NONE, () -> {
            throw new IllegalStateException("not today");
        }));
    }

    @AfterAll
    static void stop() {
        topics.close();
    }

    @Test
    void eventsComeWithTheLatestFirst() throws Exception {
        JsonNode answer = json("/api/events");

        assertThat(answer.path("total").asInt()).isEqualTo(2);
        assertThat(answer.path("next").isNull()).isTrue();
        assertThat(answer.path("events"))
                .extracting(JsonNode::toString)
                .containsExactly(Json.write(event("b")), Json.write(event("c")));
    }

    @ParameterizedTest
    @CsvSource({
        "place=luhansk, b",
        "place=VALDIVIA, c",
        "country=ua, b",
        "kind=earthquake, c",
        "family=attack, b",
        "series=injured, b",
        "measure=injured, b",
        "from=2024-06-01, b",
        "to=2024-05-31, c",
        "q=quake, c",
        "event=nothing, ",
        "contested=true, ",
        "'place=luhansk&kind=earthquake', ",
    })
    void eventsAreFiltered(String query, String article) throws Exception {
        List<JsonNode> events = list(json("/api/events?" + query).path("events"));

        assertThat(events)
                .extracting(JsonNode::toString)
                .isEqualTo(article == null ? List.of() : List.of(Json.write(event(article))));
    }

    @Test
    void pagesFollowEachOther() throws Exception {
        JsonNode first = json("/api/events?limit=1&sort=id");
        JsonNode second =
                json("/api/events?limit=1&sort=id&cursor=" + first.path("next").asText());

        assertThat(first.path("events").get(0).path("id").asText())
                .isEqualTo(event("c").id());
        assertThat(second.path("events").get(0).path("id").asText())
                .isEqualTo(event("b").id());
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void anEventComesWithItsRevisionsAndClaims() throws Exception {
        JsonNode answer = json("/api/events/" + event("b").id());
        List<String> claims = new ArrayList<>();
        FIRST.claims().forEach(claim -> claims.add(Json.write(claim)));
        SECOND.claims().forEach(claim -> claims.add(Json.write(claim)));

        assertThat(answer.path("event")).hasToString(Json.write(event("b")));
        assertThat(answer.path("claims")).extracting(JsonNode::toString).containsExactlyInAnyOrderElementsOf(claims);
        assertThat(answer.path("revisions"))
                .extracting(JsonNode::toString)
                .isEqualTo(result.revisions().stream()
                        .filter(revision -> revision.eventId().equals(event("b").id()))
                        .map(Json::write)
                        .toList());
        assertThat(answer.path("moved").isNull()).isTrue();
    }

    @Test
    void revisionsAndClaimsOfAnEventComeInPages() throws Exception {
        String event = "/api/events/" + event("b").id();
        List<String> claims = new ArrayList<>();
        for (JsonNode page = json(event + "/claims?limit=2"); ; ) {
            page.path("claims").forEach(claim -> claims.add(claim.toString()));
            if (page.path("next").isNull()) {
                break;
            }
            page = json(event + "/claims?limit=2&cursor=" + page.path("next").asText());
        }
        JsonNode whole = json(event);

        assertThat(whole.path("claims")).extracting(JsonNode::toString).containsExactlyElementsOf(claims);
        assertThat(json(event + "/revisions").path("revisions")).isEqualTo(whole.path("revisions"));
    }

    @Test
    void downloadsAreWhatTheTopicsHold() throws Exception {
        assertThat(topics.get("/api/events.jsonl").body().lines())
                .containsExactly(Json.write(event("b")), Json.write(event("c")));
        assertThat(topics.get("/api/revisions.jsonl").body().lines())
                .containsExactlyInAnyOrderElementsOf(
                        result.revisions().stream().map(Json::write).toList());
        assertThat(topics.get("/api/claims.jsonl?place=valdivia").body().lines())
                .containsExactlyElementsOf(
                        QUAKE.claims().stream().map(Json::write).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "events, 'event,kind,family,place,', valdivia, 1",
        "events, 'event,kind,family,place,', nowhere, 0",
        "revisions, 'id,event,series,fromValue,', valdivia, 1",
        "claims, 'id,series,value,low,', luhansk, 3",
    })
    void tablesHaveAHeadAndARowForEach(String what, String head, String place, int rows) throws Exception {
        HttpResponse<String> answer = topics.get("/api/" + what + ".csv?place=" + place);

        assertThat(answer.body()).startsWith(head);
        assertThat(answer.body().lines()).hasSize(rows + 1);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + what + ".csv\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void anArticleIsFoundByItsIdWhateverIsInIt() throws Exception {
        assertThat(topics.get("/api/articles/a%2F1%20%3F").body()).isEqualTo(Json.write(FIRST.article()));
        assertThat(topics.get("/api/articles/b?version=1").body()).isEqualTo(Json.write(SECOND.article()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events/any", "/assets/main.js"})
    void thePageIsServed(String path) throws Exception {
        HttpResponse<String> answer = topics.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'", "script-src 'self'"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/events?limit=0, limit, 0, 1 to 500",
        "/api/events?limit=501, limit, 501, 1 to 500",
        "/api/events?limit=many, limit, many, whole number",
        "/api/events?limit=1&limit=2, limit, '1, 2', once",
        "/api/events?cursor=!, cursor, !, next",
        "/api/events?cursor=bm9uZQ, cursor, bm9uZQ, next",
        "/api/events?sort=size, sort, size, 'id, latest'",
        "/api/events?from=2023-02-29, from, 2023-02-29, date",
        "/api/events?to=June, to, June, date",
        "/api/events?contested=perhaps, contested, perhaps, 'false, true'",
        "/api/events?measure=eaten, measure, eaten, killed",
        "/api/events?family=feast, family, feast, attack",
        "/api/events?colour=red, colour, red, place",
        "/api/events/any/claims?limit=0, limit, 0, 1 to 500",
        "/api/events/any/revisions?page=2, page, 2, cursor",
        "/api/claims.csv?limit=3, limit, 3, left out",
        "/api/events.jsonl?from=1, from, 1, date",
        "/api/events/any?colour=red, colour, red, left out",
        "/api/articles/any?version=0, version, 0, 1 to",
        "/api/articles/any?colour=red, colour, red, version",
        "/api/stream?topics=news, topics, news, 'claims, revisions, totals'",
        "/api/stream?lastEventId=-, lastEventId, -, id of an event",
        "/api/stream?contested=perhaps, contested, perhaps, 'false, true'",
        "/api/stream?limit=1, limit, 1, topics",
    })
    void aBadParameterIsNamedWithWhatWasGivenAndWhatIsAllowed(
            String path, String parameter, String given, String allowed) throws Exception {
        JsonNode problem = problem(topics.get(path), 400).path("invalid-params").get(0);

        assertThat(problem.path("name").asText()).isEqualTo(parameter);
        assertThat(problem.path("value").asText()).isEqualTo(given);
        assertThat(problem.path("reason").asText()).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api",
                "/api/nothing",
                "/api/events/none",
                "/api/articles/none",
                "/assets/none.js",
                "/api/articles/b?version=7",
                "/assets/..%2Findex.html"
            })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        assertThat(problem(topics.get(path), 404).path("detail").asText()).contains("there is no");
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/events", "DELETE,/api/events/any", "PUT,/", "POST,/api/stream", "PATCH,/ready"})
    void whatCannotBeWrittenSaysWhatIsAllowed(String method, String path) throws Exception {
        HttpResponse<String> answer = topics.send(method, path);

        assertThat(problem(answer, 405).path("title").asText()).isEqualTo("Method Not Allowed");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).startsWith("GET"));
    }

    @Test
    void aFailureIsAProblemThatTellsNothingOfTheInside() throws Exception {
        HttpResponse<String> answer = topics.get("/metrics");

        assertThat(problem(answer, 500).path("title").asText()).isEqualTo("Internal Server Error");
        assertThat(answer.body()).doesNotContain("not today", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/events?q=%zz HTTP/1.1", "GET /api/%zz HTTP/1.1"})
    void anAddressThatIsNoneIsAProblem(String line) throws Exception {
        String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("application/problem+json", "\"status\":400");
    }

    @Test
    void readinessTellsStateAndLag() throws Exception {
        assertThat(topics.get("/ready").body())
                .isEqualTo("{\"ready\":true,\"aggregator\":{\"state\":\"running\",\"lag\":0},"
                        + "\"view\":{\"caughtUp\":true,\"lag\":0}}");
        health = new ServiceHealth("rebalancing", false, 7);
        HttpResponse<String> answer = topics.get("/ready");
        health = new ServiceHealth("running", true, 0);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"ready\":false", "\"state\":\"rebalancing\",\"lag\":7");
        assertThat(json("/health").path("status").asText()).isEqualTo("up");
    }

    private static EventTotals event(String article) {
        return result.events().stream()
                .filter(event -> event.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = topics.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.reader(JsonNode.class).readTree(answer.body());
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Json.reader(JsonNode.class).readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", topics.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
