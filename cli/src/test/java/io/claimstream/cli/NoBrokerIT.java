package io.claimstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every command says where there is no broker; all at once, since each waits as long as a broker may take. */
class NoBrokerIT {

    /** Port 1 (tcpmux) is one that nobody listens on. */
    private static final Map<String, String> NOBODY = Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");

    @Test
    void theAddressAndTheFixAreNamed() {
        List<CompletableFuture<CommandRun>> runs = Stream.of(
                        "extractor", "aggregator", "topics", "replay -", "subscribe", "totals", "explain x")
                .map(command -> CompletableFuture.supplyAsync(
                        () -> CommandRun.in(NOBODY, command.split(" ")), task -> new Thread(task, command).start()))
                .toList();

        assertThat(runs).map(CompletableFuture::join).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("127.0.0.1:1", "KAFKA_BOOTSTRAP_SERVERS")
                    .doesNotContain("\tat ");
        });
    }
}
