package io.claimstream.extractor.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * Articles whose claims the broker will never take, because a record is too large or its timestamp out of bounds. Their
 * transaction is lost; the next attempt rejects them, so that one article cannot hold up the stream.
 */
final class Refusals {

    private final Map<Position, Exception> byArticle = new ConcurrentHashMap<>();
    private final AtomicReference<Exception> ofRejection = new AtomicReference<>();

    private record Position(TopicPartition partition, long offset) {

        static Position of(ConsumerRecord<?, ?> record) {
            return new Position(new TopicPartition(record.topic(), record.partition()), record.offset());
        }
    }

    /** Notes what the broker says of a record written for {@code article}; called by the producer's own thread. */
    Callback noting(ConsumerRecord<?, ?> article) {
        boolean isRejection = of(article) != null;
        return (metadata, error) -> {
            if (isLasting(error)) {
                if (isRejection) {
                    ofRejection.compareAndSet(null, error);
                } else {
                    byArticle.putIfAbsent(Position.of(article), error);
                }
            }
        };
    }

    /** Why an earlier attempt at {@code article} was refused, or null. */
    Exception of(ConsumerRecord<?, ?> article) {
        return byArticle.get(Position.of(article));
    }

    /** Why even the rejection of a refused article was refused, or null. */
    Exception ofRejection() {
        return ofRejection.get();
    }

    /** How many articles are refused. */
    int count() {
        return byArticle.size();
    }

    /** Forgets all, once the batch is committed. */
    void clear() {
        byArticle.clear();
    }

    private static boolean isLasting(Exception error) {
        return error instanceof RecordTooLargeException
                || error instanceof RecordBatchTooLargeException
                || error instanceof InvalidTimestampException
                || error instanceof InvalidRecordException;
    }
}
