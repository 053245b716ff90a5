package io.claimstream.extractor.metrics;

import io.claimstream.schemas.claim.Family;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * What one extractor process has done since it started. An <em>article</em> here is a record of {@code articles}: a
 * version, a tombstone, or something unreadable.
 *
 * <p>Articles are counted once the transaction that holds their claims, or their rejection, and their offsets is
 * committed, and never before. What is aborted and done again is counted once; what a crash undid is not counted. Of all
 * that this process has committed, therefore:
 *
 * <ul>
 *   <li>articles read = extracted + withdrawn + rejected;
 *   <li>rejected articles = the sum over all {@linkplain RejectReason reasons} = records on {@code articles.rejected};
 *   <li>claims of a family = records on {@code claims.<family>}; an article without claims adds to none;
 *   <li>a withdrawn or rejected article adds no claims.
 * </ul>
 *
 * <p>Only {@link #extractionTook} counts work rather than results: batches that are aborted take time as well, so there
 * are at least as many extractions as extracted articles.
 *
 * <p>The numbers begin at 0 with each process. A process that dies after a commit and before it counted loses that batch
 * from its counts, never from the topics.
 */
public interface ExtractorMetrics {

    /** Measures nothing. */
    ExtractorMetrics NONE = new ExtractorMetrics() {
        @Override
        public void extracted(Map<Family, Integer> claims) {}

        @Override
        public void withdrawn() {}

        @Override
        public void rejected(RejectReason reason) {}

        @Override
        public void extractionTook(Duration time) {}

        @Override
        public void observe(Consumer<?, ?> consumer, Producer<?, ?> producer) {}
    };

    /**
     * The claims of an article are committed.
     *
     * @param claims how many, by family; families without any may be left out
     */
    void extracted(Map<Family, Integer> claims);

    /** A tombstone, which gives no claims, is committed. */
    void withdrawn();

    /** The rejection of an article is committed. */
    void rejected(RejectReason reason);

    /** The engine has worked so long on one article, from the parsed article to its claims or its failure. */
    void extractionTook(Duration time);

    /** Takes in what the Kafka clients measure of themselves: lag, rates, errors, connections. */
    void observe(Consumer<?, ?> consumer, Producer<?, ?> producer);
}
