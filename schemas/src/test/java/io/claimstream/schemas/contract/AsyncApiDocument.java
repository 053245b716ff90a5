package io.claimstream.schemas.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The contract's AsyncAPI document. */
record AsyncApiDocument(JsonNode root) {

    static AsyncApiDocument read() {
        try (InputStream in = SchemaNode.open("asyncapi.yaml")) {
            return new AsyncApiDocument(new ObjectMapper(new YAMLFactory()).readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read asyncapi.yaml", e);
        }
    }

    List<String> channelNames() {
        return names(root.path("channels"));
    }

    JsonNode channel(String name) {
        return root.path("channels").path(name);
    }

    JsonNode kafkaBinding(String channel) {
        return channel(channel).at("/bindings/kafka");
    }

    List<JsonNode> messages(String channel) {
        List<JsonNode> messages = new ArrayList<>();
        channel(channel).path("messages").forEach(message -> messages.add(follow(message)));
        return messages;
    }

    /** The messages of a channel that carry a value, that is, all but tombstones. */
    List<JsonNode> valueMessages(String channel) {
        return messages(channel).stream()
                .filter(message -> !message.at("/payload/type").asText().equals("null"))
                .toList();
    }

    /** The operations of one application, such as {@code extractor}: {@code send claims.damage}. */
    List<String> operations(String application) {
        List<String> operations = new ArrayList<>();
        for (JsonNode operation : root.path("operations")) {
            if (operation.at("/tags/0/name").asText().equals(application)) {
                String channel = operation.at("/channel/$ref").asText();
                operations.add(operation.path("action").asText() + " " + channel.replace("#/channels/", ""));
            }
        }
        return operations;
    }

    /** All references in the document. */
    List<String> references() {
        return root.findValuesAsText("$ref");
    }

    /** What a reference within the document names; missing if it names nothing. */
    JsonNode resolve(String reference) {
        return root.at(reference.substring(1));
    }

    private JsonNode follow(JsonNode node) {
        return node.has("$ref") ? resolve(node.path("$ref").asText()) : node;
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
