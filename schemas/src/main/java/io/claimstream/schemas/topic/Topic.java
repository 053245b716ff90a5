package io.claimstream.schemas.topic;

import io.claimstream.schemas.record.ValueType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

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
 */
public record Topic<T>(
        String name, String key, ValueType<T> value, Cleanup cleanup, Duration retention, int partitions) {

    /** Kept for ever. */
    public static final Duration FOREVER = Duration.ofMillis(-1);

    /** The topic's own settings, by Kafka's names. */
    public Map<String, String> configs() {
        Map<String, String> configs = new LinkedHashMap<>();
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup.label());
        if (cleanup == Cleanup.DELETE) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        }
        configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime");
        return configs;
    }

    /**
     * The order to create it.
     *
     * @param replication the replication factor; -1 for the broker's default
     */
    public NewTopic create(short replication) {
        return new NewTopic(name, partitions, replication).configs(configs());
    }
}
