package io.claimstream.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.TextField;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles a second on one thread, each article in its turn, with the collector that the command runs {@code extract} with. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

    private final ObjectReader reader = Json.reader(Article.class);
    private final ObjectWriter writer = Json.writer(Claim.class);
    private List<Article> articles;
    private byte[][] json;
    private ClaimExtractor extractor;
    private Document document;
    private RegexBaseline regexes;
    private int next;

    @Setup
    public void load() throws IOException {
        articles = BenchmarkArticles.load();
        json = new byte[articles.size()][];
        for (int i = 0; i < json.length; i++) {
            json[i] = Json.writer(Article.class).writeValueAsBytes(articles.get(i));
        }
        extractor = ClaimExtractor.load();
        document = new Document(Lexicon.load());
        regexes = new RegexBaseline();
    }

    /** The engine: a text in, its claims out. */
    @Benchmark
    public List<Claim> textToClaims() {
        return extractor.extract(articles.get(nextIndex()));
    }

    /** The engine between the bytes of an article and the bytes of its claims. */
    @Benchmark
    public int jsonToJson() throws IOException {
        Article article = reader.readValue(json[nextIndex()]);
        int bytes = 0;
        for (Claim claim : extractor.extract(article)) {
            bytes += writer.writeValueAsBytes(claim).length;
        }
        return bytes;
    }

    /** Tokens, sentences and a hash lookup a word, and nothing else: the least that any engine must do. */
    @Benchmark
    public int bareTokenizer() {
        document.read(articles.get(nextIndex()));
        return document.tokens(TextField.TEXT).count();
    }

    /** Forty regular expressions of the JDK. */
    @Benchmark
    public int regexBaseline() {
        return regexes.count(articles.get(nextIndex()).text());
    }

    private int nextIndex() {
        next = next + 1 == json.length ? 0 : next + 1;
        return next;
    }
}
