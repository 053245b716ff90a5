package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.stream.NoticeDeserializer.Notice;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Turns records of {@code articles} into signals: a version exists, or, for a tombstone, all of them are withdrawn. */
final class ArticleSignals extends ContextualProcessor<String, Notice, String, Signal> {

    @Override
    public void process(Record<String, Notice> record) {
        if (record.key() == null) {
            return;
        }
        if (record.value() == null) {
            context().forward(record.withValue(Signal.withdrawn(Instant.ofEpochMilli(record.timestamp()))));
            return;
        }
        ArticleRef article = record.value().article();
        if (article != null && article.id().equals(record.key())) {
            context().forward(record.withValue(Signal.exists(article)));
        }
    }
}
