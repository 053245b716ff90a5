package io.claimstream.broker;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of a broker that is alone and shares a laptop: few partitions, threads and buffers, no replicas. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String CLIENT_LISTENER = "PLAINTEXT";
    private static final int YEAR_IN_MINUTES = 365 * 24 * 60;

    private BrokerSettings() {}

    /** The settings by Kafka's names. */
    static Map<String, String> of(Path folder, LoopbackPorts ports) {
        Map<String, String> settings = new LinkedHashMap<>();
        addPlace(settings, folder, ports);
        addSingleCopies(settings);
        addSizes(settings);
        addWaits(settings);
        return settings;
    }

    private static void addPlace(Map<String, String> settings, Path folder, LoopbackPorts ports) {
        String clients = CLIENT_LISTENER + "://" + LoopbackPorts.HOST + ":" + ports.broker();
        String controller = LoopbackPorts.HOST + ":" + ports.controller();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", clients + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", clients);
        settings.put(
                "listener.security.protocol.map", CLIENT_LISTENER + ":PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("inter.broker.listener.name", CLIENT_LISTENER);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("controller.quorum.voters", NODE_ID + "@" + controller);
    }

    private static void addSingleCopies(Map<String, String> settings) {
        settings.put("auto.create.topics.enable", "false");
        settings.put("default.replication.factor", "1");
        settings.put("min.insync.replicas", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void addSizes(Map<String, String> settings) {
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("group.coordinator.threads", "1");
        settings.put("share.coordinator.threads", "1");
        settings.put("num.replica.alter.log.dirs.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        // index files are as large as this while they are written to, and every partition has two of them
        settings.put("log.index.size.max.bytes", Integer.toString(2 << 20));
    }

    private static void addWaits(Map<String, String> settings) {
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("server.max.startup.time.ms", "60000");
        // a broker that was killed cannot come back before its controller has missed it for this long
        settings.put("broker.session.timeout.ms", "4000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        // a producer that was killed holds up readers of committed records until its transaction is aborted
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        // a laptop is off for longer than the week after which Kafka forgets where a consumer stood
        settings.put("offsets.retention.minutes", Integer.toString(YEAR_IN_MINUTES));
    }
}
