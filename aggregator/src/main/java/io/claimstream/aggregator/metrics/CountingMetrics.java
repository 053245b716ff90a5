package io.claimstream.aggregator.metrics;

import io.claimstream.schemas.total.RevisionReason;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What the counting of one aggregator process has done since it started.
 *
 * <p>Revisions and rejects are counted where the topology hands them on, before Kafka Streams commits them; it does not
 * tell a processor when it has. So the counts are <em>at least</em> what this process has put on {@code revisions} and
 * {@code claims.rejected}, and exactly that as long as no transaction was aborted: work that is done again after a failure
 * or a rebalance is counted again, although readers of committed records see it once. All instances together have counted
 * at least what the topics hold.
 *
 * <p>A replay of articles that are there already changes nothing and is not counted, since it yields no revision. A restart
 * resumes at the committed offsets, restores its state without counting, and begins at 0.
 */
public interface CountingMetrics {

    /** Measures nothing. */
    CountingMetrics NONE = new CountingMetrics() {
        @Override
        public void revised(RevisionReason reason, boolean backfilled) {}

        @Override
        public void rejected(RejectReason reason) {}

        @Override
        public void observe(KafkaStreams streams) {}
    };

    /**
     * A revision is published.
     *
     * @param backfilled whether it changes history but not the present
     */
    void revised(RevisionReason reason, boolean backfilled);

    /** A record is put on {@code claims.rejected}. */
    void rejected(RejectReason reason);

    /** Takes in the state of {@code streams}, of which one holds at a time, and what it and its clients measure. */
    void observe(KafkaStreams streams);
}
