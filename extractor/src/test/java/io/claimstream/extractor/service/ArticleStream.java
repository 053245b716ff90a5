package io.claimstream.extractor.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The topics around an extractor under test: articles go in, all into one partition and so into one batch, and what
 * came of them is read back.
 */
final class ArticleStream implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    /** Creates the topics of the catalogue on the broker at {@code bootstrapServers}. */
    ArticleStream(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        this.admin = Admin.create(settings);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        new TopicCreator(admin).create(Topics.all());
    }

    /** Settings of an extractor on these topics, and that notices soon when another one is gone. */
    ExtractorSettings settings(String transactionalId) {
        return ExtractorSettings.of(Map.of(
                "bootstrap.servers", bootstrapServers,
                "transactional.id", transactionalId,
                "session.timeout.ms", "6000",
                "heartbeat.interval.ms", "500",
                "max.poll.interval.ms", "6000"));
    }

    Admin admin() {
        return admin;
    }

    void send(Article article) throws Exception {
        Headers headers = CloudEvent.of(article, "/claimstream/test").headers();
        byte[] value = JsonSerde.of(ValueType.ARTICLE).serialize(Topics.ARTICLES.name(), article);
        send(article.id(), value, headers);
    }

    void send(String key, String value) throws Exception {
        send(key, ArticleRecords.bytes(value), new RecordHeaders());
    }

    private void send(String key, byte[] value, Headers headers) throws Exception {
        producer.send(new ProducerRecord<>(
                        Topics.ARTICLES.name(),
                        0,
                        ArticleRecords.PUBLISHED.toEpochMilli(),
                        ArticleRecords.bytes(key),
                        value,
                        headers))
                .get(LONGEST_WAIT.toSeconds(), SECONDS);
    }

    /** Waits until an extractor has committed all articles. */
    void awaitExtracted() throws Exception {
        TopicPartition partition = new TopicPartition(Topics.ARTICLES.name(), 0);
        long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (committedOffset(partition) < end) {
            assertThat(System.nanoTime()).as("all articles extracted in time").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    /**
     * Waits until what is committed can be read: the offsets' partition can have its transaction marker before the claims'
     * partitions have theirs. Gives up where a transaction stays open.
     */
    void awaitReadable() throws Exception {
        long deadline = System.nanoTime() + SECONDS.toNanos(10);
        while (!endOffsets(IsolationLevel.READ_COMMITTED).equals(endOffsets(IsolationLevel.READ_UNCOMMITTED))
                && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
    }

    private Map<TopicPartition, Long> endOffsets(IsolationLevel isolation) throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (Topic<?> topic : Topics.all()) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                latest.put(new TopicPartition(topic.name(), partition), OffsetSpec.latest());
            }
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(latest, new ListOffsetsOptions(isolation))
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    /** Waits until {@code count} claims are written, committed or not. */
    void awaitWritten(int count) throws Exception {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (claims("read_uncommitted").size() < count) {
            assertThat(System.nanoTime()).as(count + " claims written in time").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    /** All claims that readers of {@code isolation} see now. */
    List<Claim> claims(String isolation) {
        JsonSerde<Claim> serde = JsonSerde.of(ValueType.CLAIM);
        List<Claim> claims = new ArrayList<>();
        for (Topic<Claim> topic : Topics.claims()) {
            records(topic, isolation)
                    .forEach(record -> claims.add(serde.deserialize(record.topic(), record.headers(), record.value())));
        }
        return claims;
    }

    /** All records of a topic that readers of {@code isolation} see now. */
    List<ConsumerRecord<byte[], byte[]>> records(Topic<?> topic, String isolation) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "isolation.level", isolation);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Collection<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }

    private long committedOffset(TopicPartition partition) throws Exception {
        OffsetAndMetadata committed = admin.listConsumerGroupOffsets(
                        ExtractorSettings.of(Map.of()).groupId())
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        return committed == null ? 0 : committed.offset();
    }
}
