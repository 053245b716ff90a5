package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads records of the {@code articles} topic, and refuses what the contract does not allow there. */
final class ArticleReader {

    /** Kafka's record timestamps start here. */
    private static final Instant EARLIEST = Instant.EPOCH;

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int LONGEST_SHOWN_KEY = 60;

    private final JsonSerde<Article> serde = JsonSerde.of(ValueType.ARTICLE);

    /**
     * The article in {@code record}.
     *
     * @return null for a tombstone
     * @throws InvalidArticleException if the record's key or the article's date breaks the contract
     * @throws org.apache.kafka.common.errors.SerializationException if the value is no article of this version
     */
    Article read(ConsumerRecord<byte[], byte[]> record) {
        requireKey(record);
        Article article = serde.deserialize(record.topic(), record.headers(), record.value());
        if (article != null) {
            requireOwnKey(record, article);
            requireDate(article);
        }
        return article;
    }

    private static void requireKey(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null || record.key().length == 0) {
            throw new InvalidArticleException("the record has no key; key an article, or the tombstone that withdraws"
                    + " it, with the article's id");
        }
    }

    /** Versions and tombstones only follow the article they mean if all have the same key. */
    private static void requireOwnKey(ConsumerRecord<byte[], byte[]> record, Article article) {
        if (!Arrays.equals(record.key(), article.id().getBytes(StandardCharsets.UTF_8))) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            String shown = key.length() > LONGEST_SHOWN_KEY ? key.substring(0, LONGEST_SHOWN_KEY) + "..." : key;
            throw new InvalidArticleException("the record's key \"" + shown + "\" is not the id of its article \""
                    + article.id() + "\"; key articles with their id");
        }
    }

    private static void requireDate(Article article) {
        Instant date = article.publishedAt();
        if (date == null) {
            throw new InvalidArticleException("article " + article.id()
                    + " has no publishedAt, which the articles topic requires; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
        }
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new InvalidArticleException("article " + article.id() + " is published at " + date
                    + "; Kafka's timestamps begin at 1970-01-01, and this contract's end with the year 9999");
        }
    }
}
