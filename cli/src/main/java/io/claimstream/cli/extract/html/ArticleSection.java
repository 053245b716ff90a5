package io.claimstream.cli.extract.html;

import io.claimstream.cli.extract.html.Passage.Span;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.List;

/**
 * One article of the page.
 *
 * @param id the article's id and version
 * @param details publisher and time, or an empty string
 * @param url where it can be read; an empty string where it is not a web address
 * @param title the passages of its title, empty where it has none
 * @param text the passages of its body
 * @param cards its claims in the order of the text
 */
record ArticleSection(
        String id, String details, String url, List<Passage> title, List<Passage> text, List<Card> cards) {

    /** @param firstNumber the number of the article's first claim on the page */
    static ArticleSection of(Article article, List<Claim> claims, int firstNumber) {
        List<Card> cards = new ArrayList<>();
        List<Span> inTitle = new ArrayList<>();
        List<Span> inText = new ArrayList<>();
        for (Claim claim : claims) {
            Card card = Card.of(firstNumber + cards.size(), claim);
            cards.add(card);
            Span span = new Span(claim.quantity().begin(), claim.quantity().end(), card.reference());
            (claim.evidence().field() == TextField.TITLE ? inTitle : inText).add(span);
        }
        return new ArticleSection(
                article.version() == 1 ? article.id() : article.id() + ", version " + article.version(),
                details(article),
                webAddress(article.url()),
                article.title() == null ? List.of() : Passage.cut(article.title(), inTitle),
                Passage.cut(article.text(), inText),
                cards);
    }

    /** For the template: how many claims there are, in words. */
    public String summary() {
        return cards.size() == 1 ? "1 claim" : cards.size() + " claims";
    }

    private static String details(Article article) {
        String publisher = article.publisher() == null ? "" : article.publisher();
        String time = article.publishedAt() == null ? "" : article.publishedAt().toString();
        return publisher.isEmpty() || time.isEmpty() ? publisher + time : publisher + ", " + time;
    }

    /** Any other scheme could be a script. */
    private static String webAddress(String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
    }
}
