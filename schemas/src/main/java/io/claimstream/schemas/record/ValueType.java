package io.claimstream.schemas.record;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.List;

/**
 * A type of value that topics carry: its name, its Java record, its CloudEvents type and its JSON Schema.
 *
 * @param <T> the Java record
 * @param name as in DESIGN.md, such as {@code Claim}
 * @param javaType the record
 * @param ceType CloudEvents {@code type}; its last part is the version of the contract
 * @param schema name of the JSON Schema, a resource beside {@link io.claimstream.schemas.topic.Topics}' package root
 */
public record ValueType<T>(String name, Class<T> javaType, String ceType, String schema) {

    public static final ValueType<Article> ARTICLE =
            new ValueType<>("Article", Article.class, "io.claimstream.article.v1", "article.schema.json");
    public static final ValueType<Claim> CLAIM =
            new ValueType<>("Claim", Claim.class, "io.claimstream.claim.v1", "claim.schema.json");
    public static final ValueType<EventTotals> EVENT_TOTALS = new ValueType<>(
            "EventTotals", EventTotals.class, "io.claimstream.event-totals.v1", "event-totals.schema.json");
    public static final ValueType<Revision> REVISION =
            new ValueType<>("Revision", Revision.class, "io.claimstream.revision.v1", "revision.schema.json");
    /** Bytes that could not be read, as they came; the schema is that of their headers. */
    public static final ValueType<byte[]> REJECTED =
            new ValueType<>("Rejected", byte[].class, "io.claimstream.rejected.v1", "rejected-headers.schema.json");

    /** All types of value. */
    public static final List<ValueType<?>> ALL = List.of(ARTICLE, CLAIM, EVENT_TOTALS, REVISION, REJECTED);
}
