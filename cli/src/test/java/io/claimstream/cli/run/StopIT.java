package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a process that was told to stop. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StopIT {

    private static final int STOPPED_BY_TERMINATION_SIGNAL = 143;

    @TempDir
    private Path folder;

    @Test
    void aDemoLeavesNothingBehind() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        Path.of("target/app/claimstream.jar").toAbsolutePath().toString(),
                        "demo",
                        "--port",
                        "0",
                        "--broker-port",
                        "0")
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try (BufferedReader talk = demo.errorReader()) {
            assertThat(talk.lines().takeWhile(line -> !line.contains("Ctrl-C stops everything")))
                    .anyMatch(line -> line.startsWith("replayed"));
            assertThat(temporary).isNotEmptyDirectory();

            demo.destroy();

            assertThat(demo.waitFor()).isEqualTo(STOPPED_BY_TERMINATION_SIGNAL);
            assertThat(claimstreamFolders(temporary)).isEmpty();
        } finally {
            demo.destroyForcibly();
        }
    }

    private static List<Path> claimstreamFolders(Path temporary) throws IOException {
        try (var entries = Files.list(temporary)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("claimstream"))
                    .toList();
        }
    }
}
