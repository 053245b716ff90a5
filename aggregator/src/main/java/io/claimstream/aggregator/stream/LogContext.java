package io.claimstream.aggregator.stream;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.total.Revision;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.MDC;

/**
 * Names what is worked on in everything that is logged meanwhile: {@code article}, {@code claim} and {@code event}, as far as
 * each is known.
 *
 * @param ids the ids by these names
 */
record LogContext(Map<String, String> ids) {

    private static final String ARTICLE = "article";
    private static final String CLAIM = "claim";
    private static final String EVENT = "event";

    /** Headers come from outside. */
    private static final int LONGEST_ID = 200;

    /** Of a record of which only the headers can be read. */
    static LogContext of(Headers headers) {
        LogContext context = new LogContext(new HashMap<>());
        context.put(CLAIM, text(headers, CloudEvent.ID));
        context.put(ARTICLE, text(headers, CloudEvent.SUBJECT));
        return context;
    }

    /** Of a record on its way through the topology. */
    static LogContext of(Record<?, ?> record) {
        LogContext context = new LogContext(new HashMap<>());
        if (record.value() instanceof Claim claim) {
            context.put(CLAIM, claim.id());
            context.put(ARTICLE, claim.article().id());
        } else if (record.value() instanceof CountrySignal signal) {
            context.put(ARTICLE, signal.article());
        } else if (record.value() instanceof Signal && record.key() instanceof String article) {
            context.put(ARTICLE, article);
        }
        return context;
    }

    /** Of a change that is told to subscribers. */
    static LogContext of(Revision revision) {
        LogContext context = new LogContext(new HashMap<>());
        context.put(EVENT, revision.eventId());
        context.put(CLAIM, revision.claim());
        context.put(
                ARTICLE, revision.article() == null ? null : revision.article().id());
        return context;
    }

    /** Does {@code work} in this context. */
    <T> T call(Supplier<T> work) {
        ids.forEach(MDC::put);
        try {
            return work.get();
        } finally {
            ids.keySet().forEach(MDC::remove);
        }
    }

    /** Does {@code work} in this context. */
    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private void put(String name, String id) {
        if (id != null) {
            ids.put(name, id);
        }
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return null;
        }
        byte[] value = header.value();
        return new String(value, 0, Math.min(value.length, LONGEST_ID), StandardCharsets.UTF_8);
    }
}
