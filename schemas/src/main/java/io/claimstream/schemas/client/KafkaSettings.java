package io.claimstream.schemas.client;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The settings of Kafka clients from the environment: {@code KAFKA_X_Y} is the setting {@code x.y}, as Kafka's own
 * container image has it. {@code KAFKA_BOOTSTRAP_SERVERS} is {@code bootstrap.servers}.
 */
public final class KafkaSettings {

    /** Where a broker is looked for when nothing else is said. */
    public static final String DEFAULT_BOOTSTRAP_SERVERS = "localhost:9092";

    private static final String PREFIX = "KAFKA_";

    /** Variables of Kafka's start scripts and images that say nothing about a client; all {@code *_OPTS} besides. */
    private static final Set<String> OF_SCRIPTS = Set.of(
            "KAFKA_CLUSTER_ID",
            "KAFKA_DEBUG",
            "KAFKA_HOME",
            "KAFKA_JMX_HOSTNAME",
            "KAFKA_JMX_PORT",
            "KAFKA_MODE",
            "KAFKA_PORT",
            "KAFKA_VERSION");

    private KafkaSettings() {}

    /**
     * The client settings in {@code environment}; an empty variable counts as not set.
     *
     * @return the settings by Kafka's names, in their order; {@code bootstrap.servers} is always among them
     */
    public static Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, DEFAULT_BOOTSTRAP_SERVERS);
        environment.forEach((variable, value) -> {
            if (isClientSetting(variable) && !value.isBlank()) {
                settings.put(settingName(variable), value.strip());
            }
        });
        return settings;
    }

    /** The {@code bootstrap.servers} of {@code settings}, for messages. */
    public static String bootstrapServers(Map<String, ?> settings) {
        Object servers = settings.get(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
        return servers == null ? DEFAULT_BOOTSTRAP_SERVERS : servers.toString();
    }

    /**
     * The settings of a consumer without a group, which reads keys and values as bytes, committed records only, from the
     * beginning, and leaves no trace on the broker.
     *
     * @param settings client settings by Kafka's names
     */
    public static Map<String, Object> ofReader(Map<String, String> settings) {
        Map<String, Object> reader = new HashMap<>(settings);
        reader.remove(ConsumerConfig.GROUP_ID_CONFIG);
        reader.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        reader.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        reader.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        reader.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        reader.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return reader;
    }

    private static boolean isClientSetting(String variable) {
        return variable.startsWith(PREFIX)
                && variable.length() > PREFIX.length()
                && !variable.endsWith("_OPTS")
                && !OF_SCRIPTS.contains(variable)
                && !isServiceLink(variable);
    }

    /** Kubernetes tells every container of a service named "kafka" by such variables. */
    private static boolean isServiceLink(String variable) {
        return variable.startsWith(PREFIX + "SERVICE_") || variable.startsWith(PREFIX + "PORT_");
    }

    private static String settingName(String variable) {
        return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
