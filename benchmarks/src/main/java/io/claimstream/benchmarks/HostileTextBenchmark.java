package io.claimstream.benchmarks;

import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds from a hostile text to its claims, for texts up to the longest that an article may have. Where reading is
 * linear, a text of twice the length takes twice the time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HostileTextBenchmark {

    @Param
    HostileText text;

    @Param({"475", "950", "1900"})
    int kilobytes;

    private ClaimExtractor extractor;
    private Article article;

    @Setup
    public void load() {
        extractor = ClaimExtractor.load();
        article = Article.of("hostile", text.ofLength(kilobytes * 1_000), Instant.parse("2025-02-03T06:00:00Z"));
    }

    @Benchmark
    public List<Claim> textToClaims() {
        return extractor.extract(article);
    }
}
