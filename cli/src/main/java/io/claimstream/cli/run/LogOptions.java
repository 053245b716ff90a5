package io.claimstream.cli.run;

import io.claimstream.cli.Logging;
import io.claimstream.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** How commands that go on for long write what they have to say. */
final class LogOptions {

    private enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "How standard error is written: text, or json, which is one object a line in the Elastic Common"
                            + " Schema, with the ids of article, claim and event where one is worked on. Without it"
                            + " ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** Sets how this process logs and talks; to be called before anything is logged. */
    void apply(Terminal terminal) {
        if (format == Format.JSON) {
            Logging.json(terminal);
        }
    }
}
