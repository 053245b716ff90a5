package io.claimstream.cli.article;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.Terminal;

/** Tells people of every problem with the input, and remembers that there was one. Thread-safe. */
public final class InputReport {

    private final Terminal terminal;
    private long problems;

    public InputReport(Terminal terminal) {
        this.terminal = terminal;
    }

    public synchronized void add(InputProblem problem) {
        problems++;
        terminal.say(Printable.of(problem.toString()));
    }

    public synchronized long problems() {
        return problems;
    }

    /** {@link ExitCode#REJECTED_INPUT} where there was a problem. */
    public synchronized int exitCode() {
        return problems == 0 ? ExitCode.OK : ExitCode.REJECTED_INPUT;
    }
}
