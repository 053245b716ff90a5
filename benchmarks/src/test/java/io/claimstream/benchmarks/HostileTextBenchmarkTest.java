package io.claimstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileTextBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void isAsLongAsAskedFor(HostileText text) {
        assertThat(text.ofLength(1_000)).hasSize(1_000);
    }

    @Test
    void everyTollOfAMegabyteIsFound() {
        HostileTextBenchmark benchmark = new HostileTextBenchmark();
        benchmark.text = HostileText.TOLLS;
        benchmark.kilobytes = 950;
        benchmark.load();
        assertThat(benchmark.textToClaims()).hasSizeGreaterThan(20_000);
    }
}
