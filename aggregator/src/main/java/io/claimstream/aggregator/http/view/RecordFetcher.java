package io.claimstream.aggregator.http.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads single records again from where they stand. */
final class RecordFetcher {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Reading on is cheaper than another fetch up to so many records. */
    private static final long WORTH_READING_ON = 200;

    private final ReaderPool readers;
    private final ReadPartitions partitions;

    RecordFetcher(ReaderPool readers, ReadPartitions partitions) {
        this.readers = readers;
        this.partitions = partitions;
    }

    /** The values at {@code positions}, by packed position; what retention has removed is missing. */
    Map<Long, byte[]> fetch(List<Long> positions) {
        Map<Integer, NavigableSet<Long>> wanted = new TreeMap<>();
        for (long packed : positions) {
            Position position = Position.unpack(packed);
            wanted.computeIfAbsent(position.partition(), index -> new TreeSet<>())
                    .add(position.offset());
        }
        return readers.read(consumer -> {
            Map<Long, byte[]> found = new HashMap<>();
            wanted.forEach((partition, offsets) -> fetch(consumer, partition, offsets, found));
            return found;
        });
    }

    private void fetch(
            KafkaConsumer<byte[], byte[]> consumer,
            int partition,
            NavigableSet<Long> offsets,
            Map<Long, byte[]> found) {
        TopicPartition where = partitions.at(partition);
        consumer.assign(List.of(where));
        long last = offsets.last();
        consumer.seek(where, offsets.first());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(where) <= last && System.nanoTime() < deadline) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL).records(where)) {
                if (offsets.contains(record.offset()) && record.value() != null) {
                    found.put(new Position(partition, record.offset()).packed(), record.value());
                }
            }
            Long ahead = offsets.ceiling(consumer.position(where));
            if (ahead != null && ahead - consumer.position(where) > WORTH_READING_ON) {
                consumer.seek(where, ahead);
            }
        }
    }
}
