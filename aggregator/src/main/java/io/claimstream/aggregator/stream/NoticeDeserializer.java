package io.claimstream.aggregator.stream;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads of an article only that it exists. What is no article is {@link Notice#UNREADABLE} rather than an error: the
 * extractor has put it on {@code articles.rejected}, and once is enough.
 */
final class NoticeDeserializer implements Deserializer<NoticeDeserializer.Notice> {

    /**
     * That an article version exists.
     *
     * @param article the version, or null for what is no article
     */
    record Notice(ArticleRef article) {

        static final Notice UNREADABLE = new Notice(null);
    }

    private final JsonSerde<Article> articles = JsonSerde.of(ValueType.ARTICLE);

    @Override
    public Notice deserialize(String topic, byte[] data) {
        return deserialize(topic, null, data);
    }

    @Override
    public Notice deserialize(String topic, Headers headers, byte[] data) {
        if (data == null) {
            return null;
        }
        try {
            Article article =
                    headers == null ? articles.deserialize(topic, data) : articles.deserialize(topic, headers, data);
            return new Notice(ArticleRef.to(article));
        } catch (SerializationException e) {
            return Notice.UNREADABLE;
        }
    }
}
