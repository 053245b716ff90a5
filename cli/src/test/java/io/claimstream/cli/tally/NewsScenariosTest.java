package io.claimstream.cli.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few short articles each, through the engine and the counting rules, as {@code claimstream tally} does it. */
class NewsScenariosTest {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

    private final Tally tally = new Tally();

    @Test
    void threeBecomeFour() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-05T12:00:00Z", "The missile strike on Kharkiv on Wednesday killed four people.");

        assertThat(changes("killed")).containsExactly("null -> 3 first", "3 -> 4 raised");
    }

    @Test
    void fourGoBackToThreeByCorrection() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed four people.");
        version("a", 2, "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");

        assertThat(changes("killed")).containsExactly("null -> 4 first", "4 -> 3 corrected");
    }

    @Test
    void overFortyBecomeFortyThree() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday injured over 40 people.");
        news("b", "2024-06-05T12:00:00Z", "The missile strike on Kharkiv on Wednesday injured 43 people.");

        assertThat(changes("injured")).containsExactly("null -> 40 first", "40 -> 43 refined");
    }

    @Test
    void twoOfficialsWhoDisagreeAreBothKept() {
        news(
                "a",
                "2024-06-05T08:00:00Z",
                "A missile strike on Kharkiv on Wednesday killed five people, Mayor Ihor Terekhov said. Governor Oleh"
                        + " Syniehubov said seven people were killed.");

        Total killed = only().totals().get("killed");
        assertThat(killed.contested()).isTrue();
        assertThat(killed.figures()).hasSize(2);
    }

    @Test
    void partsWithoutAnOverallNumberAddUp() {
        news(
                "a",
                "2024-06-05T08:00:00Z",
                "A missile strike on Kharkiv on Wednesday killed three soldiers and five civilians.");

        assertThat(value("killed")).isEqualTo(8);
    }

    @Test
    void anIncrementAddsToWhatStood() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-06T20:00:00Z", "Two more people have died after Wednesday's missile strike on Kharkiv.");

        assertThat(value("killed")).isEqualTo(5);
    }

    @Test
    void aFollowUpTwoDaysLaterWithoutADateJoins() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-07T08:00:00Z", "The death toll from the missile strike on Kharkiv rose to six.");

        assertThat(value("killed")).isEqualTo(6);
    }

    @Test
    void twoStrikesOnOneCityOnOneDayStayTwo() {
        news(
                "a",
                "2024-06-05T20:00:00Z",
                "A missile strike on Kharkiv on Wednesday killed three people. Another strike on Kharkiv in the evening"
                        + " killed two people.");

        assertThat(tally.result().events())
                .extracting(event -> event.totals().get("killed").value())
                .containsExactlyInAnyOrder(3L, 2L);
    }

    @Test
    void aReportUnderTheRegionIsOfTheCity() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-05T12:00:00Z", "A missile strike in Kharkiv Oblast on Wednesday killed four people.");

        assertThat(value("killed")).isEqualTo(4);
    }

    @Test
    void anEventRetoldUnderAnotherKindIsOne() {
        news("a", "2024-06-05T08:00:00Z", "An explosion in Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-05T12:00:00Z", "A missile attack on Kharkiv on Wednesday killed four people.");

        assertThat(value("killed")).isEqualTo(4);
    }

    @Test
    void aWithdrawnArticleTakesItsNumbersWithIt() {
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");
        news("b", "2024-06-05T12:00:00Z", "A missile strike on Kharkiv on Wednesday killed nine people.");
        tally.withdraw("b");

        assertThat(value("killed")).isEqualTo(3);
    }

    @Test
    void aNewerVersionDropsAClaim() {
        news(
                "a",
                "2024-06-05T08:00:00Z",
                "A missile strike on Kharkiv on Wednesday killed three people and injured ten.");
        version("a", 2, "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");

        assertThat(only().totals()).containsOnlyKeys("killed");
    }

    @Test
    void aLateOldArticleDoesNotOverwriteNewerNews() {
        news("b", "2024-06-05T12:00:00Z", "The missile strike on Kharkiv on Wednesday killed four people.");
        news("a", "2024-06-05T08:00:00Z", "A missile strike on Kharkiv on Wednesday killed three people.");

        assertThat(value("killed")).isEqualTo(4);
    }

    @Test
    void aWholeWarFigureTouchesNothing() {
        news(
                "a",
                "2024-06-05T08:00:00Z",
                "A missile strike on Kharkiv on Wednesday killed three people. More than 10,000 people have been killed in"
                        + " Ukraine since February 2022.");

        assertThat(value("killed")).isEqualTo(3);
    }

    private void news(String id, String publishedAt, String text) {
        add(Article.of(id, text, Instant.parse(publishedAt)));
    }

    private void version(String id, int version, String publishedAt, String text) {
        Article first = Article.of(id, text, Instant.parse(publishedAt));
        add(new Article(
                id,
                version,
                first.publisher(),
                first.title(),
                text,
                first.publishedAt(),
                first.updatedAt(),
                first.url(),
                first.stream()));
    }

    private void add(Article article) {
        tally.add(article, EXTRACTOR.extract(article));
    }

    private EventTotals only() {
        List<EventTotals> events = tally.result().events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private long value(String series) {
        return only().totals().get(series).value();
    }

    private List<String> changes(String series) {
        TallyResult result = tally.result();
        return result.revisions().stream()
                .filter(revision -> series.equals(revision.series()))
                .map(revision ->
                        (revision.from() == null ? null : revision.from().value()) + " -> "
                                + revision.to().value() + " "
                                + revision.reason().label())
                .toList();
    }
}
