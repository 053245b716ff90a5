package io.claimstream.cli;

import io.claimstream.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the command in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs the command without input and environment. */
    public static CommandRun of(String... arguments) {
        return with(Map.of(), new byte[0], arguments);
    }

    /** Runs the command with {@code input} on standard input. */
    public static CommandRun reading(String input, String... arguments) {
        return with(Map.of(), input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Runs the command with {@code environment}. */
    public static CommandRun in(Map<String, String> environment, String... arguments) {
        return with(environment, new byte[0], arguments);
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    private static CommandRun with(Map<String, String> environment, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, environment, false);
        int exitCode = Claimstream.commandLine(terminal).execute(arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
