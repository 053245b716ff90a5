package io.claimstream.cli.run;

import io.claimstream.cli.terminal.Terminal;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claimstream up}. */
@Command(
        name = "up",
        description = {
            "Run the whole pipeline in one process on a folder that survives, until Ctrl-C.",
            "The next run takes up where this one has stopped."
        })
public final class UpCommand extends LocalCommand {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${sys:user.home}/.claimstream",
            description = "Where everything is kept; without it ${DEFAULT-VALUE}.")
    private Path data;

    public UpCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run(Resources resources) throws InterruptedException {
        options().requireFreePage();
        LocalPipeline pipeline = pipeline(resources, data.toAbsolutePath());
        options().openPage(resources, pipeline.page(), terminal());
        terminal().say(pipeline.invitation());
        pipeline.awaitStop();
    }
}
