package io.claimstream.aggregator.http.view;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads partitions from their beginning, for ever, on a thread of its own, and knows how far it is behind. */
final class TopicFollower implements AutoCloseable {

    /** Takes what is read. */
    interface Reader {

        /** @param isNew whether the record came after the following began; what came before is history */
        void read(ConsumerRecord<byte[], byte[]> record, boolean isNew);
    }

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final Reader reader;
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile long lag;
    private volatile boolean closed;

    /** @param consumer is closed by this */
    TopicFollower(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Reader reader) {
        this.consumer = consumer;
        this.reader = reader;
        this.thread = new Thread(this::follow, "topic-view");
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
        lag = ends.values().stream().mapToLong(Long::longValue).sum();
    }

    void start() {
        thread.start();
    }

    /** Where history ends. */
    long end(TopicPartition partition) {
        return ends.get(partition);
    }

    /** Whether it has read all history, and still reads. */
    boolean isCaughtUp() {
        return caughtUp && thread.isAlive();
    }

    /** How many offsets it was behind when it last looked. */
    long lag() {
        return lag;
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            while (!closed) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    boolean isNew = record.offset() >= ends.get(new TopicPartition(record.topic(), record.partition()));
                    reader.read(record, isNew);
                }
                if (!caughtUp) {
                    caughtUp =
                            ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                }
                lag = consumer.assignment().stream()
                        .collect(Collectors.summingLong(
                                partition -> consumer.currentLag(partition).orElse(0)));
            }
        } catch (WakeupException e) {
            LOG.debug("stopped");
        } catch (RuntimeException e) {
            LOG.error("the view of the topics cannot go on", e);
        }
    }
}
