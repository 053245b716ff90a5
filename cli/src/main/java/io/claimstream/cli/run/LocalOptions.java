package io.claimstream.cli.run;

import io.claimstream.cli.page.TotalsPage;
import io.claimstream.cli.terminal.Terminal;
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

    /** Opens the page, which shows no totals before {@link LiveTotals#follow}. */
    LiveTotals openPage(Resources resources, Terminal terminal) {
        LiveTotals totals = resources.open(() -> new LiveTotals(terminal));
        int port = pagePort == null ? USUAL_PAGE_PORT : pagePort;
        TotalsPage page = resources.open(() -> TotalsPage.serve(port, totals::events));
        terminal.say("the totals are at " + page.address());
        return totals;
    }

    /** Where Kafka clients are to connect. */
    int brokerPort() {
        return brokerPort == null ? Ports.usualOrFree(Ports.USUAL_BROKER_PORT) : brokerPort;
    }
}
