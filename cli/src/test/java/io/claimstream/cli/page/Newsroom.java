package io.claimstream.cli.page;

import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Articles of our own, read by the engine and counted by the rules. The Courier writes like somebody who attacks the page. */
final class Newsroom {

    static final String LUHANSK = "ua-luhansk-2024-06-07-missile-attack";
    static final String KHARKIV = "ua-kharkiv-2024-06-05-missile-attack";
    static final String SCRIPT = "<script>window.injected=true</script><img src=x onerror='window.injected=true'>";

    private static final ClaimExtractor ENGINE = ClaimExtractor.load();

    private final List<Article> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Tally tally = new Tally();

    Newsroom() {
        publish(
                "kharkiv",
                "The Gazette",
                "2024-06-05T08:00:00Z",
                "Strike on Kharkiv",
                "A missile strike on Kharkiv on Wednesday killed five people, Mayor Ihor Terekhov said. Governor Oleh"
                        + " Syniehubov said seven people were killed. Nine people were missing.");
        publish(
                "luhansk",
                "The Gazette",
                "2024-06-07T12:00:00Z",
                "Strike on Luhansk",
                "A missile attack on Luhansk on Friday killed three people and injured 20, the Red Cross said. Two schools"
                        + " and three kindergartens were damaged, the mayor said.");
        publish(
                "luhansk-toll",
                "<b>The Courier</b>",
                "2024-06-07T14:05:00Z",
                SCRIPT,
                SCRIPT
                        + "\n\nThe missile attack on Luhansk on Friday killed four people, the regional government said.");
    }

    void publish(String id, String publisher, String at, String title, String text) {
        Article article = new Article(id, 1, publisher, title, text, Instant.parse(at), null, null, null);
        List<Claim> read = ENGINE.extract(article);
        articles.add(article);
        claims.addAll(read);
        tally.add(article, read);
    }

    TallyResult totals() {
        return tally.result();
    }

    List<Article> articles() {
        return articles;
    }

    List<Revision> revisions(EventTotals event) {
        return totals().revisions().stream()
                .filter(revision -> revision.eventId().equals(event.id()))
                .toList();
    }

    List<Claim> claims(EventTotals event) {
        return claims.stream()
                .filter(claim -> event.articles().contains(claim.article().id()))
                .toList();
    }

    EventTotals event(String id) {
        return totals().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
