package io.claimstream.schemas.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in one of the contract's JSON Schemas.
 *
 * @param file name of the file it stands in
 * @param node the schema
 */
record SchemaNode(String file, JsonNode node) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The whole schema in {@code file}. */
    static SchemaNode file(String file) {
        return new SchemaNode(file, read(file));
    }

    /** The text of the resource {@code file} beside the schemas. */
    static InputStream open(String file) {
        return SchemaNode.class.getResourceAsStream("/io/claimstream/schemas/" + file);
    }

    SchemaNode at(String field) {
        return new SchemaNode(file, node.path(field));
    }

    SchemaNode property(String name) {
        return at("properties").at(name);
    }

    List<String> propertyNames() {
        List<String> names = new ArrayList<>();
        node.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    String description() {
        return node.path("description").asText();
    }

    boolean allowsNull() {
        return texts("type").contains("null")
                || node.path("anyOf").findValuesAsText("type").contains("null");
    }

    /** The schema of the values that are not null, with references followed. */
    SchemaNode ofValue() {
        JsonNode anyOf = node.path("anyOf");
        SchemaNode value = anyOf.isArray() ? new SchemaNode(file, anyOf.get(0)) : this;
        String reference = value.node.path("$ref").asText();
        return reference.isEmpty() ? value : follow(reference);
    }

    /** The one type that is not null. */
    String type() {
        List<String> types = texts("type");
        types.remove("null");
        return node.path("type").isTextual() ? node.path("type").asText() : String.join(" or ", types);
    }

    private SchemaNode follow(String reference) {
        int hash = reference.indexOf('#');
        String target = hash == 0 ? file : reference.substring(0, hash);
        return new SchemaNode(target, read(target).at(reference.substring(hash + 1)));
    }

    private static JsonNode read(String file) {
        try (InputStream in = open(file)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + file, e);
        }
    }
}
