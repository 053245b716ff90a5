package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of the contract on a real broker, and a hand to write and read them. */
public final class ContractTopics implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final short ONE_REPLICA = 1;

    private final String servers;
    private final KafkaProducer<byte[], byte[]> producer;

    public ContractTopics(String servers) throws ExecutionException, InterruptedException {
        this.servers = servers;
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            admin.createTopics(Topics.all().stream()
                            .map(topic -> topic.create(ONE_REPLICA))
                            .toList())
                    .all()
                    .get();
        }
        Properties settings = new Properties();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        // a topic that was created a moment ago can refuse a batch and take the next one, which would then be out of
        // order
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** An article and its claims, as the extractor would write them. */
    public void publish(News... news) {
        for (News piece : news) {
            Article article = piece.article();
            send(
                    Topics.ARTICLES.name(),
                    article.id(),
                    JsonSerde.of(ValueType.ARTICLE).serialize(Topics.ARTICLES.name(), article),
                    article.publishedAt(),
                    CloudEvent.of(article, "/test").headers());
            for (Claim claim : piece.claims()) {
                String topic = Topics.claims(claim.measure().family()).name();
                Headers headers = CloudEvent.of(claim).headers();
                headers.add(
                        CloudEvent.ARTICLE_CLAIMS,
                        Integer.toString(piece.claims().size()).getBytes(StandardCharsets.UTF_8));
                send(
                        topic,
                        claim.event().country(),
                        JsonSerde.of(ValueType.CLAIM).serialize(topic, claim),
                        article.publishedAt(),
                        headers);
            }
        }
        producer.flush();
    }

    /** Returns when all that was sent is there. */
    public void flush() {
        producer.flush();
    }

    public void withdraw(String articleId, Instant at) {
        send(Topics.ARTICLES.name(), articleId, null, at, new RecordHeaders());
        producer.flush();
    }

    public void send(String topic, String key, byte[] value, Instant time, Headers headers) {
        producer.send(new ProducerRecord<>(
                topic, null, time.toEpochMilli(), key.getBytes(StandardCharsets.UTF_8), value, headers));
    }

    /** All committed records of a topic once they satisfy {@code enough}. */
    public List<ConsumerRecord<byte[], byte[]>> await(
            Topic<?> topic, Predicate<List<ConsumerRecord<byte[], byte[]>>> enough) {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic.name()));
            Instant end = Instant.now().plus(LONGEST_WAIT);
            while (!enough.test(records)) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("after " + LONGEST_WAIT.toSeconds() + " s, " + topic.name() + " has only "
                            + records.size() + " records");
                }
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** Waits until the compacted view of totals is what a tally came to, byte by byte. */
    public void awaitTotals(TallyResult expected) {
        SortedMap<String, String> totals = new TreeMap<>();
        expected.events().forEach(event -> totals.put(event.id(), Json.write(event)));
        await(Topics.TOTALS, records -> compacted(records).equals(totals));
    }

    private static SortedMap<String, String> compacted(List<ConsumerRecord<byte[], byte[]>> records) {
        SortedMap<String, String> view = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                view.remove(key);
            } else {
                view.put(key, new String(record.value(), StandardCharsets.UTF_8));
            }
        }
        return view;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
