package io.claimstream.extractor.service;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction a batch: what its articles give and how far the group has read become visible together, or not at
 * all. The group's metadata goes with the offsets, so that the broker turns away an instance whose partitions have
 * meanwhile gone to another one (KIP-447).
 */
final class BatchTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(BatchTransaction.class);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final ArticleProcessor processor;
    private final ExtractorMetrics metrics;
    private final CountDownLatch stop;
    private final Refusals refusals = new Refusals();

    BatchTransaction(
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            ArticleProcessor processor,
            ExtractorMetrics metrics,
            CountDownLatch stop) {
        this.consumer = consumer;
        this.producer = producer;
        this.processor = processor;
        this.metrics = metrics;
        this.stop = stop;
    }

    /** Ends what an earlier run under the same transactional id left open. */
    void initialise() {
        untilAnswered("take over its transactions", producer::initTransactions);
    }

    /**
     * Writes what {@code batch} gives, commits it, and then counts it.
     *
     * @return whether it is committed; if not, it is aborted, and the consumer stands where the batch began
     * @throws ExtractorFailedException if trying again would be of no use
     */
    boolean write(ConsumerRecords<byte[], byte[]> batch) {
        int refusedBefore = refusals.count();
        List<ArticleResult> results = new ArrayList<>(batch.count());
        producer.beginTransaction();
        try {
            for (ConsumerRecord<byte[], byte[]> record : batch) {
                ArticleResult result = result(record);
                result.records().forEach(each -> producer.send(each, refusals.noting(record)));
                results.add(result);
            }
            producer.sendOffsetsToTransaction(batch.nextOffsets(), consumer.groupMetadata());
            untilAnswered("commit a transaction", producer::commitTransaction);
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            abort(e);
            if (refusals.count() == refusedBefore) {
                throwIfLasting(e);
            }
            rewind(batch);
            return false;
        }
        refusals.clear();
        results.forEach(result -> result.countIn(metrics));
        return true;
    }

    private ArticleResult result(ConsumerRecord<byte[], byte[]> record) {
        Exception refusal = refusals.of(record);
        return LogContext.of(
                record, () -> refusal == null ? processor.process(record) : processor.refuse(record, refusal));
    }

    private void abort(KafkaException cause) {
        LOG.warn("aborting a batch: {}", TransactionError.describe(cause));
        try {
            untilAnswered("abort a transaction", producer::abortTransaction);
        } catch (KafkaException e) {
            throw TransactionError.failure(e);
        }
    }

    private void throwIfLasting(KafkaException cause) {
        Exception refusal = refusals.ofRejection();
        if (refusal != null) {
            throw new ExtractorFailedException(
                    "topic " + Topics.ARTICLES_REJECTED.name() + " does not take a rejected article ("
                            + refusal.getMessage()
                            + "); make its max.message.bytes larger than that of " + Topics.ARTICLES.name(),
                    refusal);
        }
        if (TransactionError.isLasting(cause)) {
            throw TransactionError.failure(cause);
        }
    }

    /** Back to where the batch began, which is the last committed offset: positions move only with transactions. */
    private void rewind(ConsumerRecords<byte[], byte[]> batch) {
        batch.partitions().forEach(partition -> {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, batch.records(partition).get(0).offset());
            }
        });
    }

    /** After a timeout a transactional producer takes no other call than the same one again. */
    private void untilAnswered(String purpose, Runnable call) {
        while (true) {
            try {
                call.run();
                return;
            } catch (TimeoutException e) {
                if (stop.getCount() == 0) {
                    throw new ExtractorFailedException(
                            "the broker did not answer in time to " + purpose + " before the extractor was stopped", e);
                }
                LOG.warn("the broker does not answer to {}; asking again", purpose);
            }
        }
    }
}
