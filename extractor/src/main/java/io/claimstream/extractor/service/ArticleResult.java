package io.claimstream.extractor.service;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.extractor.metrics.RejectReason;
import io.claimstream.schemas.claim.Family;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What came of one record of {@code articles}. */
sealed interface ArticleResult {

    /** The records to write for it. */
    List<ProducerRecord<byte[], byte[]>> records();

    /** Counts it; to be called once its records are committed. */
    void countIn(ExtractorMetrics metrics);

    /**
     * An article was read.
     *
     * @param claims how many claims it gave, by family
     * @param records its claims
     */
    record Extracted(Map<Family, Integer> claims, List<ProducerRecord<byte[], byte[]>> records)
            implements ArticleResult {

        @Override
        public void countIn(ExtractorMetrics metrics) {
            metrics.extracted(claims);
        }
    }

    /** A tombstone: the aggregator reads {@code articles} itself and withdraws the claims. */
    record Withdrawn() implements ArticleResult {

        @Override
        public List<ProducerRecord<byte[], byte[]>> records() {
            return List.of();
        }

        @Override
        public void countIn(ExtractorMetrics metrics) {
            metrics.withdrawn();
        }
    }

    /**
     * An article was rejected; it has no claims then.
     *
     * @param reason why, by kind
     * @param record the record of {@code articles.rejected}
     */
    record Rejected(RejectReason reason, ProducerRecord<byte[], byte[]> record) implements ArticleResult {

        @Override
        public List<ProducerRecord<byte[], byte[]>> records() {
            return List.of(record);
        }

        @Override
        public void countIn(ExtractorMetrics metrics) {
            metrics.rejected(reason);
        }
    }
}
