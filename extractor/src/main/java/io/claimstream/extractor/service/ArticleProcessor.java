package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.record.RejectedHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one record of {@code articles} gives: its claims, or nothing for a tombstone (the aggregator reads
 * {@code articles} itself and withdraws them), or its rejection. Never both claims and a rejection.
 */
final class ArticleProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProcessor.class);

    private final ArticleReader reader = new ArticleReader();
    private final ClaimRecords claimRecords = new ClaimRecords();
    private final Function<Article, List<Claim>> extractor;

    ArticleProcessor(Function<Article, List<Claim>> extractor) {
        this.extractor = extractor;
    }

    /** The records to write for {@code record}. */
    List<ProducerRecord<byte[], byte[]>> process(ConsumerRecord<byte[], byte[]> record) {
        Article article;
        try {
            article = reader.read(record);
        } catch (InvalidArticleException | SerializationException e) {
            return reject(record, e.getMessage(), e);
        }
        if (article == null) {
            return List.of();
        }
        try {
            return claims(article);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the extractor failed on article {}", article.id(), e);
            return reject(record, "the extractor failed on article " + article.id() + ": " + e, e);
        }
    }

    /** The rejection of {@code record}, whose claims the broker would not take. */
    List<ProducerRecord<byte[], byte[]>> refuse(ConsumerRecord<byte[], byte[]> record, Exception refusal) {
        return reject(record, "the broker does not take a claim of this article: " + refusal.getMessage(), refusal);
    }

    private List<ProducerRecord<byte[], byte[]>> claims(Article article) {
        List<Claim> claims = extractor.apply(article);
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            records.add(claimRecords.record(article, claim, claims.size()));
        }
        return records;
    }

    private static List<ProducerRecord<byte[], byte[]>> reject(
            ConsumerRecord<byte[], byte[]> record, String reason, Throwable cause) {
        ProducerRecord<byte[], byte[]> rejected = RejectedRecords.of(record, reason, cause);
        LOG.warn(
                "rejected {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                new String(rejected.headers().lastHeader(RejectedHeaders.REASON).value(), StandardCharsets.UTF_8));
        return List.of(rejected);
    }
}
