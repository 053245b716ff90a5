package io.claimstream.schemas.record;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;

/**
 * Why a record was rejected, in headers beside the bytes as they came. The names are those that Kafka Streams writes on
 * the records of its dead letter queue ({@code errors.dead.letter.queue.topic.name}, KIP-1034), so that
 * {@code articles.rejected} and {@code claims.rejected} read alike.
 *
 * @param reason the message for people: what is wrong and what would be right
 * @param exception the class of the error
 * @param topic the topic that the record came from
 * @param partition its partition there
 * @param offset its offset there
 */
public record RejectedHeaders(String reason, String exception, String topic, int partition, long offset) {

    public static final String REASON = "__streams.errors.message";
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";

    /** The headers that every rejected record has. */
    public static final List<String> REQUIRED = List.of(REASON, EXCEPTION, TOPIC, PARTITION, OFFSET);

    /** The values by header name. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(REASON, reason);
        values.put(EXCEPTION, exception);
        values.put(TOPIC, topic);
        values.put(PARTITION, Integer.toString(partition));
        values.put(OFFSET, Long.toString(offset));
        return values;
    }

    /** Adds the values to a record's headers. */
    public void addTo(Headers headers) {
        values().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    }
}
