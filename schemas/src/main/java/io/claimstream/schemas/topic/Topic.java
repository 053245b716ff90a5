package io.claimstream.schemas.topic;

import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.record.ValueType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * One topic of the contract (DESIGN.md section 2).
 *
 * @param <T> the Java record of its values
 * @param name the topic's name
 * @param key what the key is, for people
 * @param value the type of its values
 * @param cleanup what it forgets
 * @param retention how long a {@link Cleanup#DELETE} topic keeps records; negative for ever
 * @param partitions how many partitions it is created with
 * @param maxBytes the largest record it takes, as Kafka writes it; producers need a {@code max.request.size} of that
 */
public record Topic<T>(
        String name,
        String key,
        ValueType<T> value,
        Cleanup cleanup,
        Duration retention,
        int partitions,
        int maxBytes) {

    /** Kept for ever. */
    public static final Duration FOREVER = Duration.ofMillis(-1);

    /** The topic's own settings, by Kafka's names. */
    public Map<String, String> configs() {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.label());
        if (cleanup == Cleanup.DELETE) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        if (isRejected()) {
            // retention counts from the rejection; the news itself may be older than that already
            configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        } else {
            // the time of the news, which a broker must not hold against its own clock
            configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime");
            configs.put(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, Long.toString(Long.MAX_VALUE));
        }
        configs.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(maxBytes));
        return configs;
    }

    /** How its values are written and read. */
    @SuppressWarnings("unchecked") // the value type of bytes is the one whose Java type is byte[]
    public Serde<T> serde() {
        return isRejected() ? (Serde<T>) Serdes.ByteArray() : JsonSerde.of(value);
    }

    /** The headers that every record of it has; a tombstone may have none. */
    public List<String> headers() {
        return isRejected() ? RejectedHeaders.REQUIRED : CloudEvent.REQUIRED;
    }

    /**
     * The order to create it.
     *
     * @param replication the replication factor; -1 for the broker's default
     */
    public NewTopic create(short replication) {
        return new NewTopic(name, partitions, replication).configs(configs());
    }

    private boolean isRejected() {
        return value.javaType() == byte[].class;
    }
}
