package io.claimstream.aggregator.event;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;

/** Mentions for tests of linking. */
final class Mentions {

    private Mentions() {}

    /** The main event of an article. */
    static Mention mention(String article, String publishedAt, Happening event) {
        return mention(article, publishedAt, 0, event);
    }

    static Mention mention(String article, String publishedAt, int number, Happening event) {
        Instant published = publishedAt == null ? null : Instant.parse(publishedAt);
        return Mention.of(new ArticleRef(article, 1, null, published, null), event.mention(number));
    }
}
