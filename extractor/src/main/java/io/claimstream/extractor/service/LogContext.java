package io.claimstream.extractor.service;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;

/** Names the article that is worked on in everything that is logged meanwhile, under {@code article}. */
final class LogContext {

    private static final String ARTICLE = "article";

    /** Keys come from outside. */
    private static final int LONGEST_ID = 200;

    private LogContext() {}

    /** Does {@code work} on the article in {@code record}, whose id is the record's key. */
    static <T> T of(ConsumerRecord<byte[], byte[]> record, Supplier<T> work) {
        MDC.put(ARTICLE, id(record.key()));
        try {
            return work.get();
        } finally {
            MDC.remove(ARTICLE);
        }
    }

    private static String id(byte[] key) {
        if (key == null) {
            return "";
        }
        return new String(key, 0, Math.min(key.length, LONGEST_ID), StandardCharsets.UTF_8);
    }
}
