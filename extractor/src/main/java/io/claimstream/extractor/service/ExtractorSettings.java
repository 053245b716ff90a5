package io.claimstream.extractor.service;

import io.claimstream.schemas.client.KafkaSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * The settings of one instance of the service.
 *
 * @param client settings of its Kafka clients, by Kafka's names; what exactly-once processing needs overrides them
 * @param groupId the consumer group that all instances share
 * @param transactionalId names this instance to the broker. Two instances that run at the same time must not share it.
 *     An instance that keeps it over a restart takes back at once what a crash left unfinished; otherwise readers of
 *     claims wait for that until {@code transaction.timeout.ms}
 */
public record ExtractorSettings(Map<String, String> client, String groupId, String transactionalId) {

    private static final String DEFAULT_GROUP = "claimstream-extractor";

    /** After how long the articles of a crashed instance go to another one. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    /** How long a crashed instance may hold up the readers of claims. */
    private static final int TRANSACTION_TIMEOUT_MS = 15_000;

    /** Large enough for a rejected article: the bytes as they came and the reason. */
    private static final int MAX_REQUEST_BYTES = 16 << 20;

    public ExtractorSettings {
        client = Map.copyOf(client);
    }

    /** The settings that {@code KAFKA_*} variables give (see {@link KafkaSettings}). */
    public static ExtractorSettings fromEnvironment(Map<String, String> environment) {
        return of(KafkaSettings.fromEnvironment(environment));
    }

    /**
     * The settings that follow from those of the clients: {@code group.id} and {@code transactional.id} are taken from
     * them; a missing {@code transactional.id} is made up, a new one at every call.
     */
    public static ExtractorSettings of(Map<String, String> client) {
        String groupId = client.getOrDefault(ConsumerConfig.GROUP_ID_CONFIG, DEFAULT_GROUP);
        String transactionalId =
                client.getOrDefault(ProducerConfig.TRANSACTIONAL_ID_CONFIG, groupId + "-" + UUID.randomUUID());
        return new ExtractorSettings(client, groupId, transactionalId);
    }

    Map<String, Object> consumer() {
        Map<String, Object> settings = new HashMap<>(client);
        // the newer group protocol leaves this to the broker and refuses it
        if (!"consumer".equalsIgnoreCase(client.get(ConsumerConfig.GROUP_PROTOCOL_CONFIG))) {
            settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        }
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, groupId);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }

    Map<String, Object> producer() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MS);
        settings.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_BYTES);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return settings;
    }
}
