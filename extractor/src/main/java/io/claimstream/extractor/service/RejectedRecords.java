package io.claimstream.extractor.service;

import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Rejected records: key, value, headers and timestamp as they came, and the reason in further headers. */
final class RejectedRecords {

    /** A reason may quote its input, which may be anything. */
    private static final int LONGEST_REASON = 1_000;

    private RejectedRecords() {}

    /**
     * The rejection of {@code record}.
     *
     * @param reason what is wrong, for people
     * @param cause the error behind it
     */
    static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, String reason, Throwable cause) {
        Headers headers = new RecordHeaders(record.headers());
        new RejectedHeaders(
                        oneLine(reason),
                        cause.getClass().getName(),
                        record.topic(),
                        record.partition(),
                        record.offset())
                .addTo(headers);
        Long timestamp = record.timestamp() < 0 ? null : record.timestamp();
        return new ProducerRecord<>(
                Topics.ARTICLES_REJECTED.name(), null, timestamp, record.key(), record.value(), headers);
    }

    private static String oneLine(String reason) {
        int length = Math.min(reason.length(), LONGEST_REASON);
        StringBuilder line = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = reason.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return length < reason.length() ? line.append("...").toString() : line.toString();
    }
}
