package io.claimstream.cli.terminal;

import java.util.Map;
import picocli.CommandLine.Option;

/** The option that decides whether output has colours. */
public final class ColorOption {

    private static final String NO_COLOR = "NO_COLOR";
    private static final String TERM = "TERM";
    private static final String WITHOUT_COLOURS = "dumb";

    /** When to use colours. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether to use colours: always, never, or auto, which is on a terminal and where NO_COLOR is"
                    + " not set. Without it ${DEFAULT-VALUE}.")
    private When when = When.AUTO;

    /** Whether what goes to {@code terminal} is to have colours. */
    public boolean isOn(Terminal terminal) {
        return switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal.isInteractive() && wantsColours(terminal.environment());
        };
    }

    /** As no-color.org has it: a variable that is set, and not to nothing, means no. */
    private static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault(NO_COLOR, "").isEmpty() && !WITHOUT_COLOURS.equals(environment.get(TERM));
    }
}
