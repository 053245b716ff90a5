package io.claimstream.cli.run;

import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.cli.terminal.Terminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** The options of the commands that run the whole pipeline in one process. */
final class LocalOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Where the page of the totals is served, on this machine only; 0 for any free port. Without it "
                            + Page.USUAL_PORT + ".")
    private Integer pagePort;

    @Option(
            names = "--broker-port",
            paramLabel = "N",
            description =
                    "Where Kafka clients connect, from this machine only; 0 for any free port. Without it 9092, or"
                            + " any free port where that is taken.")
    private Integer brokerPort;

    /** Whether somebody has said where the page is to be. */
    boolean wantPage() {
        return pagePort != null;
    }

    /**
     * Refuses a port that is taken, before anything starts.
     *
     * @throws io.claimstream.cli.FailureException if nothing can listen there
     */
    void requireFreePage() {
        if (page() != 0) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), page()));
            } catch (IOException e) {
                throw Page.portTaken(page(), "--port", e);
            }
        }
    }

    /**
     * Serves the page and the API on this machine.
     *
     * @param settings all but where it listens
     */
    void openPage(Resources resources, HttpSettings settings, Terminal terminal) {
        Page.open(resources, settings.at(HttpSettings.LOOPBACK, page()), "--port", terminal);
    }

    private int page() {
        return pagePort == null ? Page.USUAL_PORT : pagePort;
    }

    /** Where Kafka clients are to connect. */
    int brokerPort() {
        return brokerPort == null ? Ports.usualOrFree(Ports.USUAL_BROKER_PORT) : brokerPort;
    }
}
