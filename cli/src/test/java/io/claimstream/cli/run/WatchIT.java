package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.cli.CommandRun;
import io.claimstream.cli.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code totals --watch} and {@code subscribe} in a terminal; skipped where there is no {@code script} of util-linux. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WatchIT {

    private static final String SECOND_SCREEN = "\u001B[?1049h";
    private static final String TO_THE_TOP = "\u001B[H";
    private static final String CLEAN = "\u001B[?7h\u001B[?25h\u001B[?1049l";
    private static final String RAISED = "\u001B[1;31m3 \u2192 4 raised\u001B[0m";
    private static final int INTERRUPTED = 130;

    private static final Resources RESOURCES = new Resources();

    @TempDir
    private static Path folder;

    private static LocalPipeline pipeline;

    @BeforeAll
    static void start() {
        assumeThat(Programs.isInstalled("script") && Programs.isInstalled("stty"))
                .as("script and stty are installed")
                .isTrue();
        pipeline = new LocalPipeline(RESOURCES, folder.resolve("pipeline"), 0, LinkingRules.DEFAULT);
    }

    @AfterAll
    static void stop() {
        RESOURCES.close();
    }

    @Test
    void theScreenShowsChangesFitsTheWindowAndIsLeftClean() throws IOException, InterruptedException {
        replay("first", "2024-05-03T08:00Z", "A flood killed three people in Hamburg on Friday, police said.");
        pipeline.awaitCaughtUp();
        try (PseudoTerminal terminal = open(100, "totals", "--watch")) {
            terminal.await("table", shown -> shown.contains(SECOND_SCREEN) && shown.contains("hamburg"));

            replay("second", "2024-05-03T12:00Z", "A flood killed four people in Hamburg on Friday, police said.");
            terminal.await("raised total", shown -> shown.contains(RAISED));

            terminal.resize(8, 30);
            terminal.await("narrow table", shown -> lastFrame(shown).stream().allMatch(line -> line.length() <= 30));

            assertThat(terminal.interrupt()).isEqualTo(INTERRUPTED);
            assertThat(terminal.shown()).contains(CLEAN);
            assertThat(terminal.shown().substring(terminal.shown().lastIndexOf(CLEAN) + CLEAN.length()))
                    .doesNotContain("\u001B");
        }
    }

    @Test
    void claimsAreColouredInATerminalAndPlainInAPipe() throws IOException, InterruptedException {
        replay("third", "2024-05-04T08:00Z", "A fire injured seven people in Bremen on Saturday, police said.");
        pipeline.awaitCaughtUp();
        try (PseudoTerminal terminal = open(200, "subscribe", "--from-beginning", "--place", "Bremen")) {
            terminal.await("coloured claim", shown -> shown.contains("\u001B[1;33mseven\u001B[0m people in Bremen"));

            assertThat(terminal.interrupt()).isEqualTo(INTERRUPTED);
        }

        CommandRun piped = CommandRun.in(broker(), "subscribe", "--from-beginning", "--exit", "--place", "Bremen");
        assertThat(piped.out()).contains("seven people in Bremen").doesNotContain("\u001B");
    }

    private static PseudoTerminal open(int columns, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/app/claimstream.jar").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new PseudoTerminal(folder, broker(), 12, columns, command);
    }

    private static void replay(String id, String publishedAt, String text) throws IOException {
        String article = "{\"id\":\"%s\",\"publishedAt\":\"%s\",\"text\":\"%s\"}%n".formatted(id, publishedAt, text);
        Path file = Files.writeString(folder.resolve(id + ".jsonl"), article);
        CommandRun replay = CommandRun.in(broker(), "replay", file.toString());
        assertThat(replay.exitCode()).as(replay.err()).isZero();
    }

    private static Map<String, String> broker() {
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", pipeline.bootstrapServers());
    }

    /** The lines of the last table that is complete, without control sequences. */
    private static List<String> lastFrame(String shown) {
        String frame = shown.substring(shown.lastIndexOf(TO_THE_TOP) + TO_THE_TOP.length());
        int end = frame.indexOf("\u001B[J");
        if (end < 0) {
            return List.of("a frame that is not complete is wider than any window");
        }
        String text = frame.substring(0, end).replaceAll("\u001B\\[[0-9;?]*[a-zA-Z]", "");
        return Arrays.stream(text.split("[\r\n]+")).toList();
    }
}
