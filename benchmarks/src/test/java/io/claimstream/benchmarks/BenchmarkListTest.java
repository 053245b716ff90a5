package io.claimstream.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** That JMH's generator has made the benchmarks and that each of them runs; how fast they are is no matter of a test. */
class BenchmarkListTest {

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Options shortest = new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName())
                .include(HostileTextBenchmark.class.getName())
                .param("text", HostileText.COMMAS.name())
                .param("kilobytes", "475")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(shortest).run();
        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .extracting(name -> name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1))
                .containsExactlyInAnyOrder(
                        "ExtractionBenchmark.textToClaims",
                        "ExtractionBenchmark.jsonToJson",
                        "ExtractionBenchmark.bareTokenizer",
                        "ExtractionBenchmark.regexBaseline",
                        "HostileTextBenchmark.textToClaims");
    }
}
