package io.claimstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command says where there is no broker. It takes each as long as a broker may take to answer. */
class NoBrokerIT {

    /** Port 1 (tcpmux) is one that nobody listens on. */
    private static final Map<String, String> NOBODY = Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");

    @ParameterizedTest
    @ValueSource(strings = {"extractor", "aggregator", "topics", "replay -", "subscribe", "totals", "explain x"})
    void theAddressAndTheFixAreNamed(String command) {
        CommandRun run = CommandRun.in(NOBODY, command.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("127.0.0.1:1", "KAFKA_BOOTSTRAP_SERVERS")
                .doesNotContain("\tat ");
    }
}
