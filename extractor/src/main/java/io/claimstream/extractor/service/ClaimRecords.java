package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Claims as records of their topics: keyed by country, stamped with the article's date (DESIGN.md section 2). */
final class ClaimRecords {

    private final JsonSerde<Claim> serde = JsonSerde.of(ValueType.CLAIM);

    /**
     * The record of {@code claim}.
     *
     * @param count how many claims the article gave in all
     */
    ProducerRecord<byte[], byte[]> record(Article article, Claim claim, int count) {
        Headers headers = CloudEvent.of(claim).headers();
        headers.add(CloudEvent.ARTICLE_CLAIMS, Integer.toString(count).getBytes(StandardCharsets.US_ASCII));
        String topic = Topics.claims(claim.measure().family()).name();
        return new ProducerRecord<>(
                topic,
                null,
                article.publishedAt().toEpochMilli(),
                claim.event().country().getBytes(StandardCharsets.UTF_8),
                serde.serialize(topic, claim),
                headers);
    }
}
