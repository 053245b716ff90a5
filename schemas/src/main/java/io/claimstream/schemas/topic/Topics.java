package io.claimstream.schemas.topic;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue of topics: the one place that topics are created from, the topology is wired from, and the AsyncAPI
 * document is checked against (DESIGN.md section 2).
 */
public final class Topics {

    /** Partitions of every topic: enough to spread countries over instances, few enough for one broker. */
    public static final int PARTITIONS = 6;

    /** Largest record of {@code articles}: the longest text that {@link Article} allows, in any script. */
    public static final int MAX_ARTICLE_BYTES = 8 << 20;

    /** Largest rejected record: an article as it came, and the reason. */
    public static final int MAX_REJECTED_BYTES = MAX_ARTICLE_BYTES + (1 << 20);

    private static final int MAX_BYTES = 1 << 20;

    private static final Duration REJECTED_RETENTION = Duration.ofDays(30);

    public static final Topic<Article> ARTICLES = new Topic<>(
            "articles", "article id", ValueType.ARTICLE, Cleanup.DELETE, Topic.FOREVER, PARTITIONS, MAX_ARTICLE_BYTES);

    private static final Map<Family, Topic<Claim>> CLAIMS = claimTopics();

    public static final Topic<EventTotals> TOTALS = new Topic<>(
            "totals", "event id", ValueType.EVENT_TOTALS, Cleanup.COMPACT, Topic.FOREVER, PARTITIONS, MAX_BYTES);

    public static final Topic<Revision> REVISIONS = new Topic<>(
            "revisions", "event id", ValueType.REVISION, Cleanup.DELETE, Topic.FOREVER, PARTITIONS, MAX_BYTES);

    public static final Topic<byte[]> ARTICLES_REJECTED = new Topic<>(
            "articles.rejected",
            "as it came",
            ValueType.REJECTED,
            Cleanup.DELETE,
            REJECTED_RETENTION,
            1,
            MAX_REJECTED_BYTES);

    public static final Topic<byte[]> CLAIMS_REJECTED = new Topic<>(
            "claims.rejected",
            "as it came",
            ValueType.REJECTED,
            Cleanup.DELETE,
            REJECTED_RETENTION,
            1,
            MAX_REJECTED_BYTES);

    private Topics() {}

    /** The topic that carries claims of {@code family}. */
    public static Topic<Claim> claims(Family family) {
        return CLAIMS.get(family);
    }

    /** The topics that carry claims, in the order of the families. */
    public static List<Topic<Claim>> claims() {
        return List.copyOf(CLAIMS.values());
    }

    /** Every topic of the contract. */
    public static List<Topic<?>> all() {
        return Stream.of(
                        Stream.of(ARTICLES),
                        CLAIMS.values().stream(),
                        Stream.of(TOTALS, REVISIONS, ARTICLES_REJECTED, CLAIMS_REJECTED))
                .<Topic<?>>flatMap(topics -> topics)
                .toList();
    }

    private static Map<Family, Topic<Claim>> claimTopics() {
        Map<Family, Topic<Claim>> topics = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            topics.put(
                    family,
                    new Topic<>(
                            "claims." + family.label(),
                            "country code of the event's place, ZZ where unknown",
                            ValueType.CLAIM,
                            Cleanup.DELETE,
                            Topic.FOREVER,
                            PARTITIONS,
                            MAX_BYTES));
        }
        return Collections.unmodifiableMap(topics);
    }
}
