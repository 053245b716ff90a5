package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.client.KafkaSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.InterruptException;

/** A few consumers that read old records again, so that one slow reading does not hold up the others. */
final class ReaderPool implements AutoCloseable {

    private static final int SIZE = 4;

    /** Small, as a reading seeks to a place, takes little and goes on elsewhere. */
    private static final Map<String, Object> SHORT_READING = Map.of(
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            2 << 20,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            256 << 10,
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            200);

    private final Map<String, String> settings;
    private final Semaphore free = new Semaphore(SIZE, true);
    private final LinkedBlockingDeque<KafkaConsumer<byte[], byte[]>> idle = new LinkedBlockingDeque<>();
    private volatile boolean closed;

    /** @param settings client settings by Kafka's names */
    ReaderPool(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Does {@code reading} with a consumer of its own; waits while all are at work. */
    <T> T read(Function<KafkaConsumer<byte[], byte[]>, T> reading) {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        KafkaConsumer<byte[], byte[]> consumer = null;
        try {
            if (closed) {
                throw new IllegalStateException("the view is closed");
            }
            consumer = idle.pollFirst();
            if (consumer == null) {
                consumer = open();
            }
            return reading.apply(consumer);
        } finally {
            giveBack(consumer);
            free.release();
        }
    }

    private void giveBack(KafkaConsumer<byte[], byte[]> consumer) {
        if (consumer != null) {
            if (closed) {
                consumer.close();
            } else {
                // a partition that stays assigned would also stay paused
                consumer.unsubscribe();
                idle.addFirst(consumer);
            }
        }
    }

    private KafkaConsumer<byte[], byte[]> open() {
        Map<String, Object> reader = new HashMap<>(KafkaSettings.ofReader(settings));
        reader.putAll(SHORT_READING);
        return new KafkaConsumer<>(reader);
    }

    @Override
    public void close() {
        closed = true;
        free.acquireUninterruptibly(SIZE);
        idle.forEach(KafkaConsumer::close);
        idle.clear();
        free.release(SIZE);
    }
}
