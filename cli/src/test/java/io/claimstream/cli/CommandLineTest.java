package io.claimstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandLineTest {

    static Set<String> commands() {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(),
                false);
        return Claimstream.commandLine(terminal).getSubcommands().keySet();
    }

    @Test
    void thereAreTheCommandsOfTheDesign() {
        assertThat(commands())
                .containsExactly(
                        "demo",
                        "up",
                        "extractor",
                        "aggregator",
                        "topics",
                        "replay",
                        "subscribe",
                        "totals",
                        "extract",
                        "tally",
                        "explain");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpOnStandardOutput(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Usage: claimstream " + command)
                .contains("Environment:", "CLAIMSTREAM_VERBOSE", "Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpNamesTheVariableBehindEveryOption() {
        assertThat(CommandRun.of("demo", "--help").out()).contains("CLAIMSTREAM_DEMO_PORT", "CLAIMSTREAM_DEMO_EXIT");
    }

    @Test
    void theVersionGoesToStandardOutput() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("claimstream ");
    }

    @Test
    void noCommandIsCalledWrongly() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("claimstream --help");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheRightOne() {
        CommandRun run = CommandRun.of("subscrib");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("subscrib", "claimstream subscribe");
    }

    @Test
    void anOptionCanComeFromTheEnvironment() {
        CommandRun run = CommandRun.in(Map.of("CLAIMSTREAM_EXTRACT_HTML", "/nowhere/page.html"), "extract");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("/nowhere/page.html");
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        CommandRun run =
                CommandRun.in(Map.of("CLAIMSTREAM_EXTRACT_HTML", "/nowhere/1"), "extract", "--html", "/nowhere/2");

        assertThat(run.err()).contains("/nowhere/2").doesNotContain("/nowhere/1");
    }

    @Test
    void aWrongValueFromTheEnvironmentNamesTheVariable() {
        CommandRun run = CommandRun.in(Map.of("CLAIMSTREAM_DEMO_PORT", "eighty"), "demo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("eighty", "CLAIMSTREAM_DEMO_PORT");
    }

    @Test
    void anUnknownFamilyIsAnsweredWithTheKnownOnes() {
        CommandRun run = CommandRun.of("subscribe", "casualty");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("casualty", "casualties, displacement, detentions, munitions, damage");
    }

    @Test
    void anUnknownMeasureIsAnsweredWithTheKnownOnes() {
        CommandRun run = CommandRun.of("subscribe", "--measure", "dead");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("dead", "killed, injured");
    }
}
