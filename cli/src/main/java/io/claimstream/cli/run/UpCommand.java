package io.claimstream.cli.run;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code claimstream up}. */
@Command(
        name = "up",
        description = {
            "Run the whole pipeline in one process on a folder that survives, until Ctrl-C.",
            "The next run takes up where this one has stopped."
        })
public final class UpCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${sys:user.home}/.claimstream",
            description = "Where everything is kept; without it ${DEFAULT-VALUE}.")
    private Path data;

    @Mixin
    private LogOptions log;

    @Mixin
    private LocalOptions options;

    public UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        log.apply(terminal);
        try (Resources resources = new Resources()) {
            StopSignal.guard(() -> run(resources), resources::close);
        }
        return ExitCode.OK;
    }

    private void run(Resources resources) throws InterruptedException {
        options.requireFreePage();
        LocalPipeline pipeline = new LocalPipeline(resources, data.toAbsolutePath(), options.brokerPort());
        options.openPage(resources, pipeline.page(), terminal);
        terminal.say(pipeline.invitation());
        pipeline.awaitStop();
    }
}
