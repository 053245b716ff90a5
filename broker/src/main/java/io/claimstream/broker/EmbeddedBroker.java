package io.claimstream.broker;

import java.net.BindException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real Kafka broker with its controller in this process (KRaft, one node), bound to the loopback interface. Topics are
 * not created by themselves; replication factors default to 1.
 *
 * <p>It installs no shutdown hook: who starts it closes it.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** A port may be lost to another process between finding it free and opening it. */
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final LoopbackPorts ports;
    private final KraftServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(DataFolder folder, LoopbackPorts ports, KraftServer server) {
        this.folder = folder;
        this.ports = ports;
        this.server = server;
    }

    /**
     * Starts a broker on a free port over a folder that stays.
     *
     * @param dataFolder an empty or missing folder, or that of an earlier embedded broker, whose topics are kept
     * @throws EmbeddedBrokerException if the broker cannot start, saying why and what to do
     */
    public static EmbeddedBroker start(Path dataFolder) {
        return start(dataFolder, 0);
    }

    /**
     * Starts a broker over a folder that stays.
     *
     * @param dataFolder an empty or missing folder, or that of an earlier embedded broker, whose topics are kept
     * @param port where clients connect; 0 for any free port
     * @throws EmbeddedBrokerException if the broker cannot start, saying why and what to do
     */
    public static EmbeddedBroker start(Path dataFolder, int port) {
        return start(DataFolder.open(dataFolder), port);
    }

    /**
     * Starts a broker on a free port over a temporary folder that {@link #close()} deletes.
     *
     * @throws EmbeddedBrokerException if the broker cannot start, saying why and what to do
     */
    public static EmbeddedBroker startTemporary() {
        return startTemporary(0);
    }

    /**
     * Starts a broker over a temporary folder that {@link #close()} deletes.
     *
     * @param port where clients connect; 0 for any free port
     * @throws EmbeddedBrokerException if the broker cannot start, saying why and what to do
     */
    public static EmbeddedBroker startTemporary(int port) {
        return start(DataFolder.temporary(), port);
    }

    /** What clients set as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return LoopbackPorts.HOST + ":" + ports.broker();
    }

    /** The port where clients connect. */
    public int port() {
        return ports.broker();
    }

    /** Where its data lies. */
    public Path dataFolder() {
        return folder.path();
    }

    /**
     * Stops the broker and returns once everything is on disk; a second call does nothing.
     *
     * @throws EmbeddedBrokerException if it could not stop cleanly; it is stopped nevertheless
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try (folder) {
                server.stop();
            }
        }
    }

    private static EmbeddedBroker start(DataFolder folder, int port) {
        try {
            if (!folder.isFormatted()) {
                KraftServer.format(folder.path());
            }
            for (int attempt = 1; ; attempt++) {
                LoopbackPorts ports = LoopbackPorts.find(port);
                try {
                    return new EmbeddedBroker(
                            folder, ports, KraftServer.start(BrokerSettings.of(folder.path(), ports)));
                } catch (RuntimeException e) {
                    if (attempt == ATTEMPTS || !isPortTaken(e)) {
                        throw e;
                    }
                }
            }
        } catch (EmbeddedBrokerException e) {
            closeAfter(e, folder);
            throw e;
        } catch (Exception e) {
            EmbeddedBrokerException error = new EmbeddedBrokerException(
                    "the broker does not start over " + folder.path() + ": " + e.getMessage()
                            + "; if the folder is damaged or of a newer version, give an empty one",
                    e);
            closeAfter(error, folder);
            throw error;
        }
    }

    private static boolean isPortTaken(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static void closeAfter(EmbeddedBrokerException error, DataFolder folder) {
        try {
            folder.close();
        } catch (EmbeddedBrokerException e) {
            error.addSuppressed(e);
        }
    }
}
