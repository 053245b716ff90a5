package io.claimstream.cli;

import io.claimstream.broker.EmbeddedBrokerException;
import io.claimstream.cli.terminal.OutputException;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.extractor.service.ExtractorFailedException;
import io.claimstream.schemas.client.BrokerUnavailableException;
import io.claimstream.schemas.client.MissingTopicsException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong and chooses the exit code. */
final class Failures {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    int calledWrongly(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.say(command + ": " + problem.getMessage() + fromVariable(problem));
        if (!UnmatchedArgumentException.printSuggestions(problem, terminal.messages())) {
            terminal.say("See " + command + " --help");
        }
        return ExitCode.USAGE;
    }

    int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof OutputException output && output.readerHasGone()) {
            return ExitCode.OK;
        }
        String message = command.getCommandSpec().qualifiedName() + ": " + message(problem);
        terminal.fail(message, isExpected(problem) ? null : problem);
        return ExitCode.FAILURE;
    }

    /** Whether the message alone says what to do; a stack trace would only frighten. */
    private static boolean isExpected(Exception problem) {
        return problem instanceof FailureException
                || problem instanceof OutputException
                || problem instanceof BrokerUnavailableException
                || problem instanceof MissingTopicsException
                || problem instanceof EmbeddedBrokerException
                || problem instanceof ExtractorFailedException
                || problem instanceof KafkaException;
    }

    private static String message(Exception problem) {
        if (problem instanceof OutputException) {
            return "cannot write to standard output: " + problem.getCause().getMessage();
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    /** Names the variable that a wrong value came from, since nobody sees it on the command line. */
    private String fromVariable(ParameterException problem) {
        if (!(problem.getArgSpec() instanceof OptionSpec option)) {
            return "";
        }
        String variable = EnvironmentDefaults.variable(option);
        String value = terminal.environment().get(variable);
        return value != null && value.equals(problem.getValue()) ? " (from " + variable + ")" : "";
    }
}
