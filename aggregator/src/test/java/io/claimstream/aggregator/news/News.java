package io.claimstream.aggregator.news;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.ClaimId;
import io.claimstream.schemas.claim.Evidence;
import io.claimstream.schemas.claim.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A piece of test news: an article and the claims that it makes. */
public final class News {

    private static final int SENTENCE = 40;

    private final Article article;
    private final List<Claim> claims;

    private News(Article article, List<Claim> claims) {
        this.article = article;
        this.claims = List.copyOf(claims);
    }

    /** An article that says nothing yet. */
    public static News news(String id, String publishedAt) {
        return new News(
                new Article(
                        id,
                        1,
                        null,
                        null,
                        "...",
                        publishedAt == null ? null : Instant.parse(publishedAt),
                        null,
                        null,
                        null),
                List.of());
    }

    /** The next version of this article, which says nothing yet. */
    public News update(String updatedAt) {
        Article next = new Article(
                article.id(),
                article.version() + 1,
                article.publisher(),
                null,
                "...",
                article.publishedAt(),
                updatedAt == null ? null : Instant.parse(updatedAt),
                null,
                null);
        return new News(next, List.of());
    }

    public News from(String publisher) {
        Article by = new Article(
                article.id(),
                article.version(),
                publisher,
                null,
                "...",
                article.publishedAt(),
                article.updatedAt(),
                null,
                null);
        return new News(by, List.of());
    }

    /** Adds numbers about one more event; the first is the article's main event. */
    public News about(Happening event, Said... numbers) {
        int mention = claims.stream()
                .mapToInt(claim -> claim.event().mention() + 1)
                .max()
                .orElse(0);
        List<Claim> all = new ArrayList<>(claims);
        for (Said number : numbers) {
            int sentence =
                    number.inSameSentence ? all.get(all.size() - 1).evidence().begin() : all.size() * SENTENCE;
            all.add(claim(event, mention, number, all.size() * SENTENCE, sentence));
        }
        return new News(article, all);
    }

    private Claim claim(Happening event, int mention, Said said, int begin, int sentence) {
        ArticleRef ref = ArticleRef.to(article);
        Quantity quantity =
                new Quantity(said.value, said.low, said.high, said.bound, Long.toString(said.value), begin, begin + 3);
        String series = said.series();
        return new Claim(
                ClaimId.of(ref, series, said.field, quantity),
                ref,
                series,
                said.measure,
                said.category,
                said.model,
                said.scope,
                said.standing,
                quantity,
                said.previous,
                said.asOf,
                event.mention(mention),
                said.attribution(),
                new Evidence(said.field, sentence, begin + SENTENCE, series + " " + said.value + " in " + article.id()),
                said.derived,
                1.0);
    }

    public Article article() {
        return article;
    }

    public List<Claim> claims() {
        return claims;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(article.id())
                .append('/')
                .append(article.version())
                .append(' ')
                .append(article.publishedAt());
        text.append(" updated ").append(article.updatedAt());
        for (Claim claim : claims) {
            String place =
                    claim.event().place() == null ? "-" : claim.event().place().id();
            text.append("\n      ")
                    .append(claim.event().mention())
                    .append(' ')
                    .append(claim.event().kind());
            text.append(' ').append(place).append(' ').append(claim.event().date());
            text.append(' ')
                    .append(claim.event().datePrecision())
                    .append(claim.event().followUp() ? " again" : "");
            text.append(": ")
                    .append(claim.series())
                    .append(' ')
                    .append(claim.quantity().bound().label());
            text.append(' ')
                    .append(claim.quantity().value())
                    .append(' ')
                    .append(claim.scope().label());
            text.append(' ').append(claim.standing().label());
            text.append(" previous ")
                    .append(claim.previous() == null ? null : claim.previous().value());
            text.append(" by ")
                    .append(claim.attribution().speaker())
                    .append(" as of ")
                    .append(claim.asOf());
        }
        return text.append('\n').toString();
    }
}
