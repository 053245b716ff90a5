package io.claimstream.cli.run;

import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.terminal.Terminal;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options of the commands that run the whole pipeline in one process. */
final class LocalOptions {

    private static final int USUAL_PAGE_PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Where the page of the totals is served, on this machine only; 0 for any free port. Without it "
                            + USUAL_PAGE_PORT + ".")
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
     * @throws FailureException if nothing can listen there
     */
    void requireFreePage() {
        if (page() != 0) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), page()));
            } catch (IOException e) {
                throw portTaken(e);
            }
        }
    }

    /**
     * Serves the page and the API on this machine.
     *
     * @param settings client settings by Kafka's names
     */
    void openPage(Resources resources, Map<String, String> settings, Terminal terminal) {
        try {
            HttpApi api = resources.open(() -> HttpApi.start(HttpSettings.of(settings, page())));
            terminal.say("the totals are at http://localhost:" + api.port() + "/");
        } catch (JavalinBindException e) {
            throw portTaken(e);
        }
    }

    private int page() {
        return pagePort == null ? USUAL_PAGE_PORT : pagePort;
    }

    private FailureException portTaken(Exception cause) {
        return new FailureException(
                "port " + page() + " is taken or may not be used; stop what listens there, or choose another with"
                        + " --port (0 for any free one)",
                cause);
    }

    /** Where Kafka clients are to connect. */
    int brokerPort() {
        return brokerPort == null ? Ports.usualOrFree(Ports.USUAL_BROKER_PORT) : brokerPort;
    }
}
