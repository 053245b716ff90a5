package io.claimstream.schemas.record;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.hash.ContentHash;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The CloudEvents attributes of a record, written as headers by the Kafka binding's binary mode (CloudEvents 1.0.2,
 * Kafka Protocol Binding section 3.2).
 *
 * @param id what makes the record unique within its source
 * @param type the {@link ValueType#ceType() type and version} of the value
 * @param source the service that wrote it, a URI reference
 * @param time the article's publication time, or null
 * @param subject the article or event that it is about, or null
 */
public record CloudEvent(String id, String type, String source, Instant time, String subject) {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String SPECVERSION = "ce_specversion";
    public static final String CONTENT_TYPE = "content-type";

    /**
     * Extension attribute of claims: how many claims the article version gave in all, in decimal, so that a reader knows
     * when it has seen the article whole.
     */
    public static final String ARTICLE_CLAIMS = "ce_articleclaims";

    /** The headers that every value has; {@link #TIME} and {@link #SUBJECT} are left out where nothing is known. */
    public static final List<String> REQUIRED = List.of(SPECVERSION, ID, TYPE, SOURCE, CONTENT_TYPE);

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";

    /** The attributes of an article that {@code source} publishes. */
    public static CloudEvent of(Article article, String source) {
        return new CloudEvent(
                article.id() + "/" + article.version(),
                ValueType.ARTICLE.ceType(),
                source,
                article.publishedAt(),
                article.id());
    }

    /** The attributes of a claim that the extractor publishes. */
    public static CloudEvent of(Claim claim) {
        return new CloudEvent(
                claim.id(),
                ValueType.CLAIM.ceType(),
                "/claimstream/extractor",
                claim.article().publishedAt(),
                claim.article().id());
    }

    /**
     * The attributes of an event's totals that the aggregator publishes. Totals of one event that differ have different
     * ids, as CloudEvents demands; the same totals have the same id on every replay.
     */
    public static CloudEvent of(EventTotals totals) {
        return new CloudEvent(
                totals.id() + "/" + ContentHash.of(totals.toString()),
                ValueType.EVENT_TOTALS.ceType(),
                "/claimstream/aggregator",
                totals.lastPublishedAt(),
                totals.id());
    }

    /** The attributes of a revision that the aggregator publishes. */
    public static CloudEvent of(Revision revision) {
        return new CloudEvent(
                revision.id(),
                ValueType.REVISION.ceType(),
                "/claimstream/aggregator",
                revision.at(),
                revision.eventId());
    }

    /**
     * The record timestamp that goes with {@link #time}, in milliseconds since 1970; null for the producer's default. Kafka
     * has no timestamps before 1970: an earlier time becomes 0.
     */
    public Long timestamp() {
        return time == null ? null : Math.max(0, time.toEpochMilli());
    }

    /** The attributes as Kafka headers. */
    public Headers headers() {
        Headers headers = new RecordHeaders();
        add(headers, SPECVERSION, VERSION);
        add(headers, ID, id);
        add(headers, TYPE, type);
        add(headers, SOURCE, source);
        if (time != null) {
            add(headers, TIME, DateTimeFormatter.ISO_INSTANT.format(time));
        }
        if (subject != null) {
            add(headers, SUBJECT, subject);
        }
        add(headers, CONTENT_TYPE, JSON);
        return headers;
    }

    /** The {@code ce_type} of {@code headers}, or null. */
    public static String type(Headers headers) {
        Header header = headers.lastHeader(TYPE);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void add(Headers headers, String key, String value) {
        headers.add(key, value.getBytes(StandardCharsets.UTF_8));
    }
}
