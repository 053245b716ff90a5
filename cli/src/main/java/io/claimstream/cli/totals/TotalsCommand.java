package io.claimstream.cli.totals;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimstream totals}. */
@Command(name = "totals", description = "Print the current totals of every event.")
public final class TotalsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--json", description = "Print each event as the topic has it, one line of JSON.")
    private boolean json;

    @Option(
            names = "--watch",
            description = "Keep the screen up to date until Ctrl-C; where the output is no terminal, or with --json, go"
                    + " on printing every event that changes.")
    private boolean watch;

    @Mixin
    private BrokerOptions broker;

    public TotalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (TotalsView view = TotalsView.open(broker.settings(terminal), terminal)) {
            if (watch && terminal.isInteractive() && !json) {
                keepScreen(view);
            } else {
                print(view.events(), TotalsTable::lines);
                while (watch && !Thread.currentThread().isInterrupted()) {
                    follow(view);
                }
            }
        }
        return ExitCode.OK;
    }

    private void keepScreen(TotalsView view) {
        try (TotalsScreen screen = new TotalsScreen(terminal)) {
            screen.show(TotalsTable.lines(view.events()));
            while (!Thread.currentThread().isInterrupted()) {
                if (!view.poll().isEmpty() || screen.isOutOfShape()) {
                    screen.show(TotalsTable.lines(view.events()));
                }
            }
        }
    }

    private void follow(TotalsView view) {
        Set<String> changed = view.poll();
        print(changed.stream().map(view::event).flatMap(Optional::stream).toList(), TotalsTable::rows);
        changed.stream()
                .filter(event -> view.event(event).isEmpty())
                .forEach(event -> terminal.say("withdrawn: " + Printable.of(event)));
    }

    private void print(List<EventTotals> events, Function<List<EventTotals>, List<String>> table) {
        if (json) {
            events.forEach(event -> terminal.print(Json.write(event)));
        } else {
            table.apply(events).forEach(terminal::print);
        }
        terminal.flush();
    }
}
