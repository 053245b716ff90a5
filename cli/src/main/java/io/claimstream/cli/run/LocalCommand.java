package io.claimstream.cli.run;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.counting.CountingOptions;
import io.claimstream.cli.terminal.StopSignal;
import io.claimstream.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that runs the whole pipeline in this process, and stops it when it is done or told to stop. */
abstract class LocalCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private LocalOptions options;

    @Mixin
    private CountingOptions counting;

    @Mixin
    private LogOptions log;

    LocalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws InterruptedException {
        log.apply(terminal);
        try (Resources resources = new Resources()) {
            StopSignal.guard(() -> run(resources), resources::close);
        }
        return ExitCode.OK;
    }

    /** Does its work with what it opens as {@code resources}, which are closed behind it. */
    abstract void run(Resources resources) throws InterruptedException;

    final Terminal terminal() {
        return terminal;
    }

    final LocalOptions options() {
        return options;
    }

    /** Starts the pipeline on {@code folder} as the options have it. */
    final LocalPipeline pipeline(Resources resources, Path folder) {
        return new LocalPipeline(resources, folder, options.brokerPort(), counting.rules());
    }
}
