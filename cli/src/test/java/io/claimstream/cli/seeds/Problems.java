package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Differences from the gold, as tests tell them. */
final class Problems {

    private Problems() {}

    /** Fails with one line for each of {@code problems}. */
    static void assertNone(List<String> problems) {
        assertThat(problems)
                .withFailMessage(() -> problems.size() + " differences from the gold:\n" + String.join("\n", problems))
                .isEmpty();
    }
}
