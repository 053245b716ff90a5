package io.claimstream.cli;

import io.claimstream.cli.explain.ExplainCommand;
import io.claimstream.cli.extract.ExtractCommand;
import io.claimstream.cli.replay.ReplayCommand;
import io.claimstream.cli.run.AggregatorCommand;
import io.claimstream.cli.run.DemoCommand;
import io.claimstream.cli.run.ExtractorCommand;
import io.claimstream.cli.run.UpCommand;
import io.claimstream.cli.subscribe.SubscribeCommand;
import io.claimstream.cli.tally.TallyCommand;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.topics.TopicsCommand;
import io.claimstream.cli.totals.TotalsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code claimstream} (DESIGN.md section 6). */
@Command(
        name = "claimstream",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Claims from news articles, and the latest totals per event, as streams on Apache Kafka.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; also when the reader of standard output has seen enough",
            "1:it cannot be done: no broker, a port that is taken, an unwritable folder, an unknown event",
            "2:the command was called wrongly",
            "3:some of the input was no article; everything else was done",
            "130, 143:stopped by Ctrl-C or a termination signal"
        })
public final class Claimstream implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what the libraries do, on standard error.")
    void verbose(boolean verbose) {
        if (verbose) {
            Logging.verbose();
        }
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(Terminal.ofProcess()).execute(arguments));
    }

    /** The command with all its subcommands, talking to {@code terminal}. */
    public static CommandLine commandLine(Terminal terminal) {
        CommandLine command = new CommandLine(new Claimstream())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new UpCommand(terminal))
                .addSubcommand(new ExtractorCommand(terminal))
                .addSubcommand(new AggregatorCommand(terminal))
                .addSubcommand(new TopicsCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new SubscribeCommand(terminal))
                .addSubcommand(new TotalsCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new TallyCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal));
        Failures failures = new Failures(terminal);
        EnvironmentHelp.addTo(command);
        return command.setDefaultValueProvider(new EnvironmentDefaults(terminal.environment()))
                .setOut(terminal.data())
                .setErr(terminal.messages())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(failures::calledWrongly)
                .setExecutionExceptionHandler(failures::failed)
                .setExecutionStrategy(parsed -> {
                    int exitCode = new RunLast().execute(parsed);
                    terminal.flush();
                    return exitCode;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "There is no command.");
    }
}
