package io.claimstream.extractor.service;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.extractor.metrics.RejectReason;
import io.claimstream.extractor.service.ArticleResult.Extracted;
import io.claimstream.extractor.service.ArticleResult.Rejected;
import io.claimstream.extractor.service.ArticleResult.Withdrawn;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.record.RejectedHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes of one record of {@code articles} its claims or its rejection, never both. */
final class ArticleProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);

    private final ArticleReader reader = new ArticleReader();
    private final ClaimRecords claimRecords = new ClaimRecords();
    private final Function<Article, List<Claim>> extractor;
    private final ExtractorMetrics metrics;

    ArticleProcessor(Function<Article, List<Claim>> extractor, ExtractorMetrics metrics) {
        this.extractor = extractor;
        this.metrics = metrics;
    }

    /** What {@code record} gives. */
    ArticleResult process(ConsumerRecord<byte[], byte[]> record) {
        Article article;
        try {
            article = reader.read(record);
        } catch (InvalidArticleException e) {
            return reject(record, RejectReason.INVALID, e.getMessage(), e);
        } catch (SerializationException e) {
            return reject(record, RejectReason.UNREADABLE, e.getMessage(), e);
        }
        if (article == null) {
            return new Withdrawn();
        }
        try {
            return extracted(article, claims(article));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the extractor failed on article {}", article.id(), e);
            String message = "the extractor failed on article " + article.id() + ": " + e;
            return reject(record, RejectReason.FAILED, message, e);
        }
    }

    /** The rejection of {@code record}, whose claims the broker would not take. */
    ArticleResult refuse(ConsumerRecord<byte[], byte[]> record, Exception refusal) {
        String message = "the broker does not take a claim of this article: " + refusal.getMessage();
        return reject(record, RejectReason.REFUSED, message, refusal);
    }

    private List<Claim> claims(Article article) {
        long begin = System.nanoTime();
        try {
            return extractor.apply(article);
        } finally {
            metrics.extractionTook(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private Extracted extracted(Article article, List<Claim> claims) {
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            counts.merge(claim.measure().family(), 1, Integer::sum);
            records.add(claimRecords.record(article, claim, claims.size()));
        }
        return new Extracted(counts, records);
    }

    private static Rejected reject(
            ConsumerRecord<byte[], byte[]> record, RejectReason reason, String message, Throwable cause) {
        ProducerRecord<byte[], byte[]> rejected = RejectedRecords.of(record, message, cause);
        LOG.warn(
                "rejected {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                new String(rejected.headers().lastHeader(RejectedHeaders.REASON).value(), StandardCharsets.UTF_8));
        return new Rejected(reason, rejected);
    }
}
