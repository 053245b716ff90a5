package io.claimstream.cli.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.CommandRun;
import io.claimstream.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountingOptionsTest {

    private static final String STRIKE_AND_REPORT_OF_THREE_MONTHS_LATER = """
            {"id":"a","publishedAt":"2024-02-01","text":"A missile attack on Odesa on February 1 killed three people."}
            {"id":"b","publishedAt":"2024-05-21","text":"A missile attack on Odesa on February 1 killed five people."}
            """;

    @Test
    void anEventIsClosedAfterTheHorizon() {
        assertThat(killed("--horizon", "60"))
                .contains("\"killed\":{\"series\":\"killed\"")
                .contains("\"value\":3");
        assertThat(killed()).contains("\"value\":3").doesNotContain("\"value\":5");
    }

    @Test
    void aLongerHorizonOrNoneKeepsItOpen() {
        assertThat(killed("--horizon", "120")).contains("\"value\":5");
        assertThat(killed("--horizon", "0")).contains("\"value\":5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "29", "36501"})
    void aHorizonThatMakesNoSenseIsRefused(String days) {
        CommandRun run = CommandRun.reading("", "tally", "--horizon", days);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--horizon: " + days + " days").contains("give 0 or 30 to 36500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "up", "aggregator"})
    void everyCommandThatCountsHasIt(String command) {
        CommandRun run = CommandRun.of(command, "--horizon", "7");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--horizon: 7 days");
    }

    private static String killed(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "tally";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return CommandRun.reading(STRIKE_AND_REPORT_OF_THREE_MONTHS_LATER, arguments)
                .lines()
                .get(0);
    }
}
