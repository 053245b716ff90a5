package io.claimstream.aggregator.http;

import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.aggregator.metrics.ViewMetrics;
import io.claimstream.aggregator.stream.ServiceHealth;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The OpenAPI document, as it is served, against its specification, the routes and their answers. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OpenApiIT {

    private static final Set<String> OF_THE_PAGE = Set.of("/", "/events/{id}", "/assets/{file}");
    private static final String BASE = "https://openapi.test/";
    private static final Pattern KNOWN = Pattern.compile("known are (.*)");

    /** As the schemas want it, of the gazetteer. */
    private static final Place LUHANSK =
            new Place("Luhansk", "geonames:702658", PlaceFeature.CITY, "UA", "UA.14", null, 48.57, 39.33);

    private static ServedTopics topics;
    private static JsonNode document;
    private static String event;

    @BeforeAll
    static void serve() throws Exception {
        topics = new ServedTopics();
        event = topics.publish(news("a", "2024-06-07T12:00:00Z")
                        .about(strike(LUHANSK, "2024-06-07"), killed(3).by("the mayor")))
                .events()
                .get(0)
                .id();
        topics.flush();
        topics.serve(topics.settings()
                .health(() -> new ServiceHealth("running", true, 0))
                .metrics(ViewMetrics.NONE, () -> ""));
        document =
                Json.reader(JsonNode.class).readTree(topics.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        topics.close();
    }

    @Test
    void itIsValidByItsSpecification() {
        assertThat(document.path("openapi").asText()).startsWith("3.1.");
        assertThat(errors(specification(), document.toString())).isEmpty();
    }

    @Test
    void aMistakeInItWouldBeFound() {
        ObjectNode wrong = document.deepCopy();
        ((ObjectNode) wrong.at("/components/parameters/limit")).put("in", "somewhere");

        assertThat(errors(specification(), wrong.toString())).isNotEmpty();
    }

    @Test
    void itHasEveryPathThatIsServedAndNoOther() {
        Set<String> served = topics.api().paths();
        served.removeAll(OF_THE_PAGE);

        assertThat(names(document.path("paths"))).isEqualTo(served);
    }

    static Set<String> paths() {
        Set<String> paths = names(document.path("paths"));
        paths.removeIf(path -> !path.startsWith("/api/"));
        return paths;
    }

    @ParameterizedTest
    @MethodSource("paths")
    void itHasEveryParameterOfAPathAndNoOther(String path) throws Exception {
        Set<String> described = new TreeSet<>();
        for (JsonNode parameter : document.path("paths").path(path).path("get").path("parameters")) {
            JsonNode resolved = document.at(parameter.path("$ref").asText().substring(1));
            assertThat(resolved.isMissingNode()).as("%s", parameter).isFalse();
            if (resolved.path("in").asText().equals("query")) {
                described.add(resolved.path("name").asText());
            }
        }
        String refusal = topics.get(path.replace("{id}", event) + "?nonesuch=1").body();
        Matcher known = KNOWN.matcher(Json.reader(JsonNode.class)
                .readTree(refusal)
                .path("invalid-params")
                .path(0)
                .path("reason")
                .asText());

        assertThat(known.find() ? new TreeSet<>(Arrays.asList(known.group(1).split(", "))) : Set.of())
                .as(refusal)
                .isEqualTo(described);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/events, EventsPage",
        "/api/events/{id}, EventDetail",
        "/api/events/{id}/revisions, RevisionsPage",
        "/api/events/{id}/claims, ClaimsPage",
        "/health, Health",
        "/ready, Readiness",
        "/nothing, Problem",
        "/api/events?limit=0, Problem",
    })
    void answersAreAsItSays(String path, String schema) throws Exception {
        HttpResponse<String> answer = topics.get(path.replace("{id}", event));

        assertThat(errors(schema("openapi.json#/components/schemas/" + schema), answer.body()))
                .as(answer.body())
                .isEmpty();
        assertThat(errors(schema("openapi.json#/components/schemas/" + schema), "{}"))
                .isNotEmpty();
    }

    @Test
    void theSchemasThatItRefersToAreServed() throws Exception {
        Matcher schemas = Pattern.compile("schemas/[a-z-]+[.]schema[.]json").matcher(document.toString());
        assertThat(schemas.results().map(found -> found.group()).distinct())
                .hasSize(5)
                .allSatisfy(schema ->
                        assertThat(topics.get("/" + schema).statusCode()).isEqualTo(200));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> errors(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String location) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(OpenApiIT::served))
                .getSchema(SchemaLocation.of(BASE + location));
    }

    private static String served(String location) {
        try {
            return location.startsWith(BASE)
                    ? topics.get(location.substring(BASE.length() - 1)).body()
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema specification() {
        try (InputStream in = OpenApiIT.class.getResourceAsStream("/org/openapis/openapi-3.1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the specification's schema", e);
        }
    }
}
