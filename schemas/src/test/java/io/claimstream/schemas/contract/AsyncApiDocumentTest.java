package io.claimstream.schemas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiDocumentTest {

    private static final Schema SPECIFICATION = specification();

    private final AsyncApiDocument document = AsyncApiDocument.read();

    @Test
    void theDocumentIsValidAsyncApi() {
        assertThat(document.root().path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(errors(document.root())).isEmpty();
    }

    static Stream<Named<Consumer<AsyncApiDocument>>> mistakes() {
        return Stream.of(
                Named.of(
                        "an unknown action",
                        doc -> ((ObjectNode) doc.resolve("#/operations/replaySendsArticles")).put("action", "publish")),
                Named.of(
                        "a setting outside the Kafka binding",
                        doc -> ((ObjectNode) doc.kafkaBinding("articles")).put("compacted", true)),
                Named.of("no partitions", doc -> ((ObjectNode) doc.kafkaBinding("articles")).put("partitions", 0)),
                Named.of(
                        "an operation without a channel",
                        doc -> ((ObjectNode) doc.resolve("#/operations/replaySendsArticles")).remove("channel")),
                Named.of("no title", doc -> ((ObjectNode) doc.root().path("info")).remove("title")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeInTheDocumentWouldBeFound(Consumer<AsyncApiDocument> mistake) {
        mistake.accept(document);

        assertThat(errors(document.root())).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.references()).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.resolve(reference).isMissingNode())
                        .as("%s is missing", reference)
                        .isFalse();
            } else {
                assertThat(SchemaNode.file(reference.replace("./", ""))
                                .node()
                                .path("title")
                                .asText())
                        .as("title of %s", reference)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void everyMessageAndSchemaIsUsed() {
        for (String group : List.of("messages", "schemas")) {
            assertThat(AsyncApiDocument.names(document.resolve("#/components/" + group)))
                    .allSatisfy(
                            name -> assertThat(document.references()).contains("#/components/" + group + "/" + name));
        }
    }

    private static List<String> errors(JsonNode document) {
        return SPECIFICATION.validate(document.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema specification() {
        try (InputStream in =
                AsyncApiDocumentTest.class.getResourceAsStream("/org/asyncapi/asyncapi-3.0.0.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the specification's schema", e);
        }
    }
}
