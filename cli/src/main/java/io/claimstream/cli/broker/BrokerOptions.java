package io.claimstream.cli.broker;

import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.client.KafkaSettings;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options of every command that needs a broker. */
public final class BrokerOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "Where the broker is; without it KAFKA_BOOTSTRAP_SERVERS, or else localhost:9092. Any other"
                    + " KAFKA_* variable is a client setting too: KAFKA_SECURITY_PROTOCOL is security.protocol.")
    private String bootstrapServers;

    /** The client settings by Kafka's names, from the options and the environment of {@code terminal}. */
    public Map<String, String> settings(Terminal terminal) {
        Map<String, String> settings = new TreeMap<>(KafkaSettings.fromEnvironment(terminal.environment()));
        if (bootstrapServers != null) {
            settings.put("bootstrap.servers", bootstrapServers);
        }
        return settings;
    }
}
