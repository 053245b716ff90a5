package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;

/** The topology in a test driver, with the topics as the contract has them. */
final class StreamUnderTest implements AutoCloseable {

    private static final Duration LONGER_THAN_ANY_PATIENCE = Duration.ofMinutes(1);

    private final Path stateFolder;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> articles;
    private final Map<Family, TestInputTopic<String, byte[]>> claims = new EnumMap<>(Family.class);
    private final TestOutputTopic<String, byte[]> totals;
    private final TestOutputTopic<String, Revision> revisions;
    private final TestOutputTopic<byte[], byte[]> rejected;
    private final JsonSerde<Claim> claimSerde = JsonSerde.of(ValueType.CLAIM);
    private final JsonSerde<Article> articleSerde = JsonSerde.of(ValueType.ARTICLE);
    private final SortedMap<String, String> compacted = new TreeMap<>();
    private final List<Revision> told = new ArrayList<>();

    StreamUnderTest() {
        this(LinkingRules.DEFAULT);
    }

    StreamUnderTest(LinkingRules rules) {
        this(rules, CountingMetrics.NONE);
    }

    StreamUnderTest(LinkingRules rules, CountingMetrics metrics) {
        try {
            stateFolder = Files.createTempDirectory("totals-topology");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties settings = AggregatorSettings.of(Map.of(), stateFolder).streams(metrics);
        // the driver forgets a dead letter that is sent while a transaction is open
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(new TotalsTopology(rules, metrics).build(), settings);
        articles = driver.createInputTopic(Topics.ARTICLES.name(), new StringSerializer(), new ByteArraySerializer());
        for (Family family : Family.values()) {
            claims.put(
                    family,
                    driver.createInputTopic(
                            Topics.claims(family).name(), new StringSerializer(), new ByteArraySerializer()));
        }
        totals = driver.createOutputTopic(Topics.TOTALS.name(), new StringDeserializer(), new ByteArrayDeserializer());
        revisions = driver.createOutputTopic(
                Topics.REVISIONS.name(), new StringDeserializer(), JsonSerde.of(ValueType.REVISION));
        rejected = driver.createOutputTopic(
                Topics.CLAIMS_REJECTED.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** An article and its claims, as the extractor would write them. */
    StreamUnderTest publish(News... news) {
        for (News piece : news) {
            publish(piece.article());
            piece.claims().forEach(claim -> publish(claim, piece.claims().size()));
        }
        return this;
    }

    void publish(Article article) {
        articles.pipeInput(new TestRecord<>(
                article.id(),
                articleSerde.serialize(Topics.ARTICLES.name(), article),
                CloudEvent.of(article, "/test").headers(),
                article.publishedAt()));
    }

    /** A claim that does not say how many its article gave. */
    void publish(Claim claim) {
        publish(claim, null);
    }

    private void publish(Claim claim, Integer ofArticle) {
        Headers headers = CloudEvent.of(claim).headers();
        if (ofArticle != null) {
            headers.add(CloudEvent.ARTICLE_CLAIMS, ofArticle.toString().getBytes(StandardCharsets.UTF_8));
        }
        Family family = claim.measure().family();
        claims.get(family)
                .pipeInput(new TestRecord<>(
                        claim.event().country(),
                        claimSerde.serialize(Topics.claims(family).name(), claim),
                        headers,
                        claim.article().publishedAt()));
    }

    void publishBytes(Family family, String key, byte[] value, Instant time) {
        claims.get(family).pipeInput(new TestRecord<>(key, value, time));
    }

    void publishArticleBytes(String key, byte[] value, Instant time) {
        articles.pipeInput(new TestRecord<>(key, value, time));
    }

    void withdraw(String articleId, Instant at) {
        articles.pipeInput(new TestRecord<>(articleId, null, at));
    }

    /** Lets so much time pass that every article is taken to be complete. */
    StreamUnderTest settle() {
        driver.advanceWallClockTime(LONGER_THAN_ANY_PATIENCE);
        return this;
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** The compacted view of the totals topic: the last value by key, as its bytes read. */
    SortedMap<String, String> totals() {
        for (TestRecord<String, byte[]> record : totals.readRecordsToList()) {
            if (record.value() == null) {
                compacted.remove(record.key());
            } else {
                compacted.put(record.key(), new String(record.value(), StandardCharsets.UTF_8));
            }
        }
        return compacted;
    }

    /** The keys in a state store. */
    List<String> storedKeys(String store) {
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, Object> all =
                driver.<String, Object>getKeyValueStore(store).all()) {
            all.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    List<TestRecord<String, byte[]>> totalRecords() {
        return totals.readRecordsToList();
    }

    List<TestRecord<String, Revision>> revisionRecords() {
        return revisions.readRecordsToList();
    }

    /** All revisions told so far. */
    List<Revision> revisions() {
        told.addAll(revisions.readValuesToList());
        return told;
    }

    List<TestRecord<byte[], byte[]>> rejected() {
        return rejected.readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
        try (Stream<Path> files = Files.walk(stateFolder)) {
            files.sorted((first, second) -> second.compareTo(first)).forEach(StreamUnderTest::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
