package io.claimstream.cli.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.schemas.record.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Validates values against the contract's schemas, formats included, with no room for properties that they do not name.
 *
 * <p>Module {@code schemas} has such a validator for its own tests. It is not shared as a test-jar because there is none
 * when the command is built without tests ({@code maven.test.skip}), and that build would fail for want of it.
 */
final class ContractValidator {

    private static final String BASE = "https://schemas.test/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(ContractValidator::closedSchema));

    /** What is wrong with {@code json}, one entry an error; empty if it is valid. */
    List<String> errors(ValueType<?> type, String json) {
        return registry
                .getSchema(SchemaLocation.of(BASE + type.schema()))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String closedSchema(String location) {
        if (!location.startsWith(BASE)) {
            return null;
        }
        String file = location.substring(BASE.length());
        try (InputStream in = ValueType.class.getResourceAsStream("/io/claimstream/schemas/" + file)) {
            JsonNode schema = MAPPER.readTree(in);
            close(schema);
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + file, e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").asText().equals("object")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ContractValidator::close);
    }
}
