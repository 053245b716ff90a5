package io.claimstream.cli.topics;

import io.claimstream.cli.broker.BrokerOptions;
import io.claimstream.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code claimstream topics}. */
@Command(name = "topics", description = "Create the topics on a broker, or describe what it has of them.")
public final class TopicsCommand implements Callable<Integer> {

    /** What to do with the topics. */
    enum Action {
        CREATE,
        DESCRIBE
    }

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            defaultValue = "create",
            paramLabel = "ACTION",
            description = "create or describe; without it ${DEFAULT-VALUE}. To create leaves topics that exist as"
                    + " they are; to describe exits with 1 where any differs from the catalogue.")
    private Action action;

    @Mixin
    private BrokerOptions broker;

    public TopicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TopicCatalogue catalogue = new TopicCatalogue(broker.settings(terminal), terminal);
        return action == Action.CREATE ? catalogue.create() : catalogue.describe();
    }
}
