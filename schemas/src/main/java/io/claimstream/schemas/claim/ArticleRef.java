package io.claimstream.schemas.claim;

import io.claimstream.schemas.article.Article;
import java.time.Instant;

/**
 * The article version that a claim was read in.
 *
 * @param id the article's id
 * @param version the article's version, from 1
 * @param publisher who published it, or null
 * @param publishedAt when the text first appeared; null only where no Kafka is involved
 * @param updatedAt when this version appeared, or null
 */
public record ArticleRef(String id, int version, String publisher, Instant publishedAt, Instant updatedAt) {

    /** The reference to {@code article}. */
    public static ArticleRef to(Article article) {
        return new ArticleRef(
                article.id(), article.version(), article.publisher(), article.publishedAt(), article.updatedAt());
    }

    /** When this version became known: {@code updatedAt}, or else {@code publishedAt}; may be null. */
    public Instant knownAt() {
        return updatedAt == null ? publishedAt : updatedAt;
    }
}
