package io.claimstream.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Cleanup;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiMatchesTopicsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final AsyncApiDocument document = AsyncApiDocument.read();

    static Stream<Topic<?>> topics() {
        return Topics.all().stream();
    }

    static Stream<CloudEvent> cloudEvents() {
        return Stream.of(
                CloudEvent.of(Samples.ARTICLE, "/claimstream/replay"),
                CloudEvent.of(Samples.CLAIM),
                CloudEvent.of(Samples.EVENT_TOTALS),
                CloudEvent.of(Samples.BARE_EVENT_TOTALS),
                CloudEvent.of(Samples.REVISION),
                CloudEvent.of(Samples.BARE_REVISION));
    }

    @Test
    void theChannelsAreTheTopicsOfTheCatalogueInItsOrder() {
        assertThat(document.channelNames())
                .isEqualTo(Topics.all().stream().map(Topic::name).toList());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelHasTheAddressAndThePartitionsOfItsTopic(Topic<?> topic) {
        assertThat(document.channel(topic.name()).path("address").asText()).isEqualTo(topic.name());
        assertThat(document.kafkaBinding(topic.name()).path("partitions").asInt())
                .isEqualTo(topic.partitions());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelHasTheSettingsOfItsTopic(Topic<?> topic) {
        JsonNode settings = document.kafkaBinding(topic.name()).path("topicConfiguration");

        assertThat(AsyncApiDocument.names(settings))
                .containsExactlyInAnyOrderElementsOf(topic.configs().keySet());
        for (Map.Entry<String, String> setting : topic.configs().entrySet()) {
            JsonNode value = settings.path(setting.getKey());
            assertThat(value.isArray() ? value.get(0).asText() : value.asText())
                    .as(setting.getKey())
                    .isEqualTo(setting.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aCompactedTopicIsNotAlsoDeleted(Topic<?> topic) {
        JsonNode policy =
                document.kafkaBinding(topic.name()).path("topicConfiguration").path(TopicConfig.CLEANUP_POLICY_CONFIG);

        assertThat(policy).hasSize(1);
        assertThat(topic.configs().containsKey(TopicConfig.RETENTION_MS_CONFIG))
                .isEqualTo(topic.cleanup() == Cleanup.DELETE);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aMessageHasTheKeyOfItsTopic(Topic<?> topic) {
        assertThat(document.messages(topic.name()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(
                                message.at("/bindings/kafka/key/description").asText())
                        .isEqualTo(topic.key()));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aChannelCarriesOneTypeOfValueThatOfItsTopic(Topic<?> topic) {
        ValueType<?> type = topic.value();

        assertThat(document.valueMessages(topic.name())).singleElement().satisfies(message -> {
            boolean rejected = type == ValueType.REJECTED;
            String schema = message.at(rejected ? "/headers/schema/$ref" : "/payload/schema/$ref")
                    .asText();
            assertThat(schema).isEqualTo("./" + type.schema());
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                    .isEqualTo(rejected ? "" : type.ceType());
        });
    }

    @Test
    void onlyArticlesAndTotalsKnowTombstones() {
        assertThat(document.channelNames())
                .filteredOn(name -> document.channel(name).path("messages").size() == 2)
                .containsExactly(Topics.ARTICLES.name(), Topics.TOTALS.name());
    }

    @Test
    void theCloudEventHeadersAreThoseThatTheCatalogueKnows() {
        JsonNode headers = document.resolve("#/components/schemas/cloudEventHeaders");
        List<String> known = new ArrayList<>(CloudEvent.REQUIRED);
        known.addAll(List.of(CloudEvent.TIME, CloudEvent.SUBJECT));

        assertThat(headers.path("required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Topics.ARTICLES.headers());
        assertThat(AsyncApiDocument.names(headers.path("properties"))).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theHeadersOfRejectedRecordsAreThoseThatTheCatalogueKnows() {
        SchemaNode headers = SchemaNode.file(ValueType.REJECTED.schema());

        assertThat(headers.texts("required"))
                .containsExactlyInAnyOrderElementsOf(Topics.ARTICLES_REJECTED.headers())
                .containsExactlyInAnyOrderElementsOf(RejectedHeaders.REQUIRED);
        assertThat(headers.propertyNames()).contains(RejectedHeaders.STACKTRACE);
    }

    @ParameterizedTest
    @MethodSource("cloudEvents")
    void theHeadersOfARecordAreValidByTheMessageOfTheirType(CloudEvent event) {
        ObjectNode headers = headers(event);

        assertThat(headerErrors(headers, event.type())).isEmpty();
        assertThat(headerErrors(headers.put(CloudEvent.TYPE, "io.claimstream.other.v1"), event.type()))
                .isNotEmpty();
        assertThat(headerErrors(
                        headers.put(CloudEvent.TYPE, event.type()).put(CloudEvent.SPECVERSION, "0.3"), event.type()))
                .isNotEmpty();
    }

    @Test
    void theApplicationsReadAndWriteWhatTheDesignGivesThem() {
        assertThat(document.operations("replay")).containsExactly("send articles");
        assertThat(document.operations("extractor"))
                .startsWith("receive articles")
                .containsAll(claims("send "))
                .endsWith("send articles.rejected")
                .hasSize(7);
        assertThat(document.operations("aggregator"))
                .startsWith("receive articles")
                .containsAll(claims("receive "))
                .endsWith("send totals", "send revisions", "send claims.rejected")
                .hasSize(9);
    }

    private static List<String> claims(String action) {
        return Topics.claims().stream().map(topic -> action + topic.name()).toList();
    }

    private static ObjectNode headers(CloudEvent event) {
        ObjectNode headers = MAPPER.createObjectNode();
        for (Header header : event.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    /** What the headers of the message with {@code type} in the document say against {@code headers}. */
    private List<String> headerErrors(ObjectNode headers, String type) {
        ObjectNode schema = MAPPER.createObjectNode();
        for (JsonNode message : document.resolve("#/components/messages")) {
            if (message.at("/headers/allOf/1/properties/ce_type/const").asText().equals(type)) {
                schema.set("allOf", message.at("/headers/allOf"));
            }
        }
        schema.set("components", document.root().path("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema.toString(), InputFormat.JSON);
        return compiled
                .validate(
                        headers.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
