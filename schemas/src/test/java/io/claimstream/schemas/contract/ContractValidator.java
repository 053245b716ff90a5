package io.claimstream.schemas.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates JSON against the contract's schemas, formats included. */
final class ContractValidator {

    private static final String BASE = "https://schemas.test/";

    private final SchemaRegistry registry;

    private ContractValidator(boolean strict) {
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(location -> schema(location, strict)));
    }

    /** By the schemas as they are: unknown properties are ignored. */
    static ContractValidator asPublished() {
        return new ContractValidator(false);
    }

    /** By the schemas with no room for properties that they do not name: what Claimstream itself must write. */
    static ContractValidator withoutUnknownProperties() {
        return new ContractValidator(true);
    }

    /** What is wrong with {@code json}, one line an error; empty if it is valid. */
    List<String> errors(String schema, String json) {
        return registry
                .getSchema(SchemaLocation.of(BASE + schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static String schema(String location, boolean strict) {
        if (!location.startsWith(BASE)) {
            return null;
        }
        JsonNode schema =
                SchemaNode.file(location.substring(BASE.length())).node().deepCopy();
        if (strict) {
            close(schema);
        }
        return schema.toString();
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
