package io.claimstream.cli.totals;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.ColorOption;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.StopSignal;
import io.claimstream.cli.terminal.StyledText;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    private ColorOption color;

    @Mixin
    private BrokerOptions broker;

    public TotalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<String, String> settings = broker.settings(terminal);
        try (TotalsView view = TotalsView.open(settings, terminal)) {
            if (watch && terminal.isInteractive() && !json) {
                watch(view, settings);
            } else {
                print(view.events(), TotalsTable::lines);
                while (watch && !Thread.currentThread().isInterrupted()) {
                    follow(view);
                }
            }
        }
        return ExitCode.OK;
    }

    private void watch(TotalsView view, Map<String, String> settings) throws InterruptedException {
        try (TopicReader revisions = RecentRevisions.reader(settings);
                TotalsScreen screen = new TotalsScreen(terminal, color.isOn(terminal))) {
            StopSignal.guard(() -> keepScreen(screen, view, revisions), screen::close);
        }
    }

    private void keepScreen(TotalsScreen screen, TotalsView view, TopicReader revisions) {
        RecentRevisions recent = new RecentRevisions(System::nanoTime);
        RecordDecoder<Revision> decoder = RecentRevisions.decoder(terminal);
        screen.show(TotalsTable.lines(view.events(), recent::of));
        while (!Thread.currentThread().isInterrupted()) {
            boolean changed = !view.poll().isEmpty();
            for (ConsumerRecord<byte[], byte[]> record : revisions.poll()) {
                decoder.value(record).ifPresent(recent::add);
                changed = true;
            }
            changed |= recent.forgetOld();
            if (changed || screen.isOutOfShape()) {
                screen.show(TotalsTable.lines(view.events(), recent::of));
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

    private void print(List<EventTotals> events, Function<List<EventTotals>, List<StyledText>> table) {
        if (json) {
            events.forEach(event -> terminal.print(Json.write(event)));
        } else {
            boolean coloured = color.isOn(terminal);
            table.apply(events).forEach(line -> terminal.print(line.render(coloured)));
        }
        terminal.flush();
    }
}
