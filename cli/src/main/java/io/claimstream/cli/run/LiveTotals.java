package io.claimstream.cli.run;

import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.totals.TotalsView;
import io.claimstream.schemas.total.EventTotals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.InterruptException;

/** The latest totals, kept up to date by a thread of its own, for any other thread to look at. */
final class LiveTotals implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Terminal terminal;
    private volatile List<EventTotals> events = List.of();
    private Thread thread;

    /** No totals yet. */
    LiveTotals(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The totals of all events as of a moment ago, sorted by event id. */
    List<EventTotals> events() {
        return events;
    }

    /**
     * Begins to follow the topic {@code totals}.
     *
     * @param settings client settings by Kafka's names
     */
    void follow(Map<String, String> settings) {
        thread = new Thread(() -> keepUpToDate(settings), "live-totals");
        thread.start();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
            Threads.join(thread, LONGEST_STOP);
        }
    }

    private void keepUpToDate(Map<String, String> settings) {
        try (TotalsView view = TotalsView.open(settings, terminal)) {
            events = view.events();
            while (!Thread.currentThread().isInterrupted()) {
                if (!view.poll().isEmpty()) {
                    events = view.events();
                }
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }
}
