package io.claimstream.aggregator.http.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes read again from the topics. Any thread may read; each reading takes a bounded piece. */
public final class TopicHistory {

    private static final Logger LOG = LoggerFactory.getLogger(TopicHistory.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The end of a transaction takes one offset; a wider gap is what compaction has left. */
    private static final long GAP_OF_A_TRANSACTION = 1;

    private final ReaderPool readers;
    private final ReadPartitions partitions;
    private final ChangeReader changes;

    TopicHistory(ReaderPool readers, ReadPartitions partitions, ChangeReader changes) {
        this.readers = readers;
        this.partitions = partitions;
        this.changes = changes;
    }

    /** Why something is no longer there. */
    public enum Loss {
        /** Retention has deleted it. */
        DELETED,
        /** Newer totals of the same events have replaced it; the latest are still there. */
        COMPACTED
    }

    /**
     * A piece of history.
     *
     * @param changes what was read, those of one partition in their order
     * @param next the offset, of each partition, to go on from
     * @param lost the topics, by what happened to a part of them that was asked for
     */
    public record Piece(List<Change> changes, long[] next, Map<Loss, String> lost) {}

    /** Where each partition ends now. */
    public long[] ends() {
        List<TopicPartition> streamed = partitions.all().subList(0, partitions.streamed());
        Map<TopicPartition, Long> ends = readers.read(consumer -> consumer.endOffsets(streamed));
        return streamed.stream().mapToLong(ends::get).toArray();
    }

    /**
     * Reads on from {@code from}, at most up to {@code to}.
     *
     * @param kinds what is wanted; partitions that do not carry it are passed over
     * @param bytes about how much JSON is enough
     */
    public Piece read(long[] from, long[] to, Set<Change.Kind> kinds, long bytes) {
        long[] next = from.clone();
        List<TopicPartition> behind = new ArrayList<>();
        for (int index = 0; index < next.length; index++) {
            if (next[index] < to[index] && partitions.carries(index, kinds)) {
                behind.add(partitions.at(index));
            } else {
                next[index] = Math.max(next[index], to[index]);
            }
        }
        if (behind.isEmpty()) {
            return new Piece(List.of(), next, Map.of());
        }
        return readers.read(consumer -> read(consumer, behind, next, to, bytes));
    }

    private Piece read(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> behind, long[] next, long[] to, long bytes) {
        Map<Loss, String> lost = new EnumMap<>(Loss.class);
        consumer.assign(behind);
        consumer.beginningOffsets(behind).forEach((partition, begin) -> {
            int index = partitions.indexOf(partition.topic(), partition.partition());
            if (begin > next[index]) {
                lost.put(Loss.DELETED, partition.topic());
                next[index] = Math.min(begin, to[index]);
            }
            consumer.seek(partition, next[index]);
        });
        List<Change> found = new ArrayList<>();
        long size = 0;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<TopicPartition> open = new ArrayList<>(behind);
        while (!open.isEmpty() && size < bytes && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                size += take(record, next, to, found, lost);
            }
            open.removeIf(partition -> isDone(consumer, partition, next, to));
            consumer.pause(consumer.assignment().stream()
                    .filter(partition -> !open.contains(partition))
                    .toList());
        }
        return new Piece(found, next, lost);
    }

    private long take(
            ConsumerRecord<byte[], byte[]> record, long[] next, long[] to, List<Change> found, Map<Loss, String> lost) {
        int index = partitions.indexOf(record.topic(), record.partition());
        if (record.offset() >= to[index]) {
            return 0;
        }
        if (partitions.carries(index, Set.of(Change.Kind.TOTALS))
                && record.offset() - next[index] > GAP_OF_A_TRANSACTION) {
            lost.put(Loss.COMPACTED, record.topic());
        }
        next[index] = record.offset() + 1;
        try {
            changes.read(record).ifPresent(found::add);
        } catch (SerializationException e) {
            LOG.debug("passed over {}-{} at {}", record.topic(), record.partition(), record.offset());
        }
        return record.serializedValueSize();
    }

    /** The position also passes over what is no record, such as the end of a transaction. */
    private boolean isDone(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long[] next, long[] to) {
        int index = partitions.indexOf(partition.topic(), partition.partition());
        long position = consumer.position(partition);
        if (position < to[index]) {
            return false;
        }
        next[index] = to[index];
        return true;
    }
}
