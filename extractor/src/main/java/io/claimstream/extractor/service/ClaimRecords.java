package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Claims as records of their topics: keyed by country, stamped with the article's date (DESIGN.md section 2). */
final class ClaimRecords {

    private final JsonSerde<Claim> serde = JsonSerde.of(ValueType.CLAIM);

    ProducerRecord<byte[], byte[]> record(Article article, Claim claim) {
        String topic = Topics.claims(claim.measure().family()).name();
        return new ProducerRecord<>(
                topic,
                null,
                article.publishedAt().toEpochMilli(),
                claim.event().country().getBytes(StandardCharsets.UTF_8),
                serde.serialize(topic, claim),
                CloudEvent.of(claim).headers());
    }
}
