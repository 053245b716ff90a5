package io.claimstream.cli.explain;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claimstream explain}. */
@Command(name = "explain", description = "Say why each total of an event is what it is: claims, sources and rules.")
public final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "EVENT", description = "The event's id, as \"claimstream totals\" prints it.")
    private String event;

    @Mixin
    private BrokerOptions broker;

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EventRecords records = new EventRecords(broker.settings(terminal), terminal);
        records.explain(event).lines().forEach(line -> terminal.print(Printable.of(line)));
        return ExitCode.OK;
    }
}
