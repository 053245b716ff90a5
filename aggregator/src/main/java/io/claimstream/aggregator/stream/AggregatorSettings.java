package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.topic.Topics;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * The settings of one instance of the service.
 *
 * @param client settings of Kafka Streams and its clients, by Kafka's names; what the contract needs overrides them
 * @param stateFolder where the instance keeps its state; it is restored from Kafka where it is lost
 * @param rules how mentions are linked
 */
public record AggregatorSettings(Map<String, String> client, Path stateFolder, LinkingRules rules) {

    /** The setting by which what Kafka Streams makes itself finds the metrics; its value is the object. */
    private static final String METRICS = "claimstream.metrics";

    private static final String DEFAULT_APPLICATION_ID = "claimstream-aggregator";

    /** After how long the partitions of a crashed instance go to another one. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    /** Large enough for what an article with hundreds of claims says of one country, on the topology's own topics. */
    private static final int MAX_INTERNAL_BYTES = 8 << 20;

    public AggregatorSettings {
        client = Map.copyOf(client);
    }

    /** The settings that {@code KAFKA_*} variables give (see {@link KafkaSettings}), with the default rules. */
    public static AggregatorSettings fromEnvironment(Map<String, String> environment, Path stateFolder) {
        return of(KafkaSettings.fromEnvironment(environment), stateFolder);
    }

    /** The settings that follow from those of the clients, with the default rules. */
    public static AggregatorSettings of(Map<String, String> client, Path stateFolder) {
        return new AggregatorSettings(client, stateFolder, LinkingRules.DEFAULT);
    }

    /** These settings with other rules; all instances that share an application id need the same. */
    public AggregatorSettings with(LinkingRules otherRules) {
        return new AggregatorSettings(client, stateFolder, otherRules);
    }

    /** The name that all instances share: consumer group, and prefix of internal topics. */
    public String applicationId() {
        return client.getOrDefault(StreamsConfig.APPLICATION_ID_CONFIG, DEFAULT_APPLICATION_ID);
    }

    Properties streams(CountingMetrics metrics) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putIfAbsent(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaSettings.DEFAULT_BOOTSTRAP_SERVERS);
        settings.putIfAbsent(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT_MS);
        settings.putIfAbsent(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topics.MAX_REJECTED_BYTES);
        settings.putIfAbsent(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), MAX_INTERNAL_BYTES);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.CLAIMS_REJECTED.name());
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecords.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, UncountableRecords.class);
        settings.put(METRICS, metrics);
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    /** The metrics in the settings that Kafka Streams gives to what it makes. */
    static CountingMetrics metrics(Map<String, ?> settings) {
        return settings.get(METRICS) instanceof CountingMetrics metrics ? metrics : CountingMetrics.NONE;
    }
}
