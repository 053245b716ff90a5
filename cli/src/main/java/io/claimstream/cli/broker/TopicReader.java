package io.claimstream.cli.broker;

import io.claimstream.cli.FailureException;
import io.claimstream.schemas.client.BrokerCheck;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.topic.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads all partitions of some topics, committed records only and without a consumer group: a reader leaves no trace on the
 * broker, and any number of them see everything.
 */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String bootstrapServers;

    private TopicReader(KafkaConsumer<byte[], byte[]> consumer, String bootstrapServers) {
        this.consumer = consumer;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * A reader that stands at the beginning of {@code topics}.
     *
     * @param settings client settings by Kafka's names
     * @throws io.claimstream.schemas.client.BrokerUnavailableException if no broker answers
     * @throws io.claimstream.schemas.client.MissingTopicsException if topics are missing
     */
    public static TopicReader open(Map<String, String> settings, Collection<? extends Topic<?>> topics) {
        BrokerCheck.requireTopics(settings, topics, BrokerCheck.DEFAULT_TIMEOUT);
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(KafkaSettings.ofReader(settings));
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new TopicReader(consumer, KafkaSettings.bootstrapServers(settings));
    }

    /** Passes over everything that is there now. */
    public void skipToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        ends.forEach(consumer::seek);
    }

    /**
     * Hands on what there is, up to the end as it is when this is called.
     *
     * @throws FailureException if the broker stops answering
     */
    public void readToEnd(Consumer<ConsumerRecord<byte[], byte[]>> action) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Map<TopicPartition, Long> positions = Map.of();
        long lastProgress = System.nanoTime();
        while (!hasReached(ends)) {
            consumer.poll(POLL).forEach(action);
            Map<TopicPartition, Long> now = positions();
            if (!now.equals(positions)) {
                positions = now;
                lastProgress = System.nanoTime();
            } else if (System.nanoTime() - lastProgress > PATIENCE.toNanos()) {
                throw new FailureException("the broker at " + bootstrapServers + " has sent nothing for "
                        + PATIENCE.toSeconds() + " seconds; see whether it is still well");
            }
        }
    }

    /** Waits a moment for new records. */
    public ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(POLL);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Map<TopicPartition, Long> positions() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        consumer.assignment().forEach(partition -> positions.put(partition, consumer.position(partition)));
        return positions;
    }
}
