package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** Records of the {@code articles} topic for tests. */
final class ArticleRecords {

    static final Instant PUBLISHED = Instant.parse("2024-06-07T08:30:00Z");

    private ArticleRecords() {}

    static Article article(String id, String text) {
        return Article.of(id, text, PUBLISHED);
    }

    static ConsumerRecord<byte[], byte[]> record(Article article) {
        return record(article, 0);
    }

    static ConsumerRecord<byte[], byte[]> record(Article article, long offset) {
        return record(
                article.id(),
                Json.write(article),
                offset,
                CloudEvent.of(article, "/claimstream/test").headers());
    }

    static ConsumerRecord<byte[], byte[]> record(String key, String value) {
        return record(key, value, 0, new RecordHeaders());
    }

    static ConsumerRecord<byte[], byte[]> record(String key, String value, long offset, Headers headers) {
        return new ConsumerRecord<>(
                Topics.ARTICLES.name(),
                0,
                offset,
                PUBLISHED.toEpochMilli(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                bytes(key),
                bytes(value),
                headers,
                Optional.empty());
    }

    static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** The last header of that name as text, or null. */
    static String header(Headers headers, String name) {
        return headers.lastHeader(name) == null
                ? null
                : text(headers.lastHeader(name).value());
    }
}
