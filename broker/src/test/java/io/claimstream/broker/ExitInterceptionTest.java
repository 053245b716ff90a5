package io.claimstream.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.Test;

class ExitInterceptionTest {

    @Test
    void turnsAnExitIntoAnException() {
        try (ExitInterception exits = ExitInterception.begin()) {
            Exit.exit(3, "no quorum");
            assertThatThrownBy(exits::throwIfRequested)
                    .isInstanceOf(EmbeddedBrokerException.class)
                    .hasMessageContaining("no quorum");
        }
    }

    @Test
    void wakesTheWaitingThreadWhenAnotherOneHalts() throws InterruptedException {
        try (ExitInterception exits = ExitInterception.begin()) {
            Thread broken = new Thread(() -> Exit.halt(1), "broken-broker-thread");
            broken.start();
            assertThatThrownBy(() -> Thread.sleep(60_000)).isInstanceOf(InterruptedException.class);
            broken.join();
            assertThatThrownBy(exits::throwIfRequested).hasMessageContaining("broken-broker-thread");
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void throwsNothingWhenNothingHappened() {
        try (ExitInterception exits = ExitInterception.begin()) {
            exits.throwIfRequested();
        }
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
