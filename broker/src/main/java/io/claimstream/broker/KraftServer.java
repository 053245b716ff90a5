package io.claimstream.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Kafka's own server and storage formatter. They are no public API: this class is the one that a new Kafka version can
 * break.
 */
final class KraftServer {

    private final KafkaRaftServer server;

    private KraftServer(KafkaRaftServer server) {
        this.server = server;
    }

    /** Prepares an empty folder as {@code kafka-storage.sh format} does, under a new cluster id. */
    static void format(Path folder) throws Exception {
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        }
    }

    /**
     * Starts broker and controller over a formatted folder; returns once clients can connect.
     *
     * @throws EmbeddedBrokerException if they do not start; nothing of them is left running then
     */
    static KraftServer start(Map<String, String> settings) {
        try (ExitInterception exits = ExitInterception.begin()) {
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.apply(settings, false), Time.SYSTEM);
            try {
                server.startup();
                exits.throwIfRequested();
            } catch (Throwable e) {
                server.shutdown();
                throw e;
            }
            return new KraftServer(server);
        }
    }

    /**
     * Stops broker and controller; returns once their threads have ended and their logs are on disk.
     *
     * @throws EmbeddedBrokerException if Kafka met a fatal error meanwhile
     */
    void stop() {
        try (ExitInterception exits = ExitInterception.begin()) {
            server.shutdown();
            server.awaitShutdown();
            exits.throwIfRequested();
        }
    }
}
