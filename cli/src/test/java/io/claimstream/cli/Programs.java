package io.claimstream.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs outside this process. */
public final class Programs {

    private static final long PATIENCE_SECONDS = 240;

    private Programs() {}

    /** Whether {@code program} is on the path. */
    public static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs a program in {@code folder} to its end. */
    public static CommandRun run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path err = Files.createTempFile("program", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Thread killer = new Thread(() -> stopLate(process), "patience");
        killer.setDaemon(true);
        killer.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        CommandRun run = new CommandRun(process.waitFor(), out, Files.readString(err));
        Files.delete(err);
        return run;
    }

    private static void stopLate(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
