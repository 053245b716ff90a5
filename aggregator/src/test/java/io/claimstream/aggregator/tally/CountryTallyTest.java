package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.KHARKIV;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountryTallyTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final String EVENT = "ua-luhansk-2024-06-07-missile-attack";
    private static final String WHOLE_COUNTRY = "ua-2024-06-07-missile-attack";

    private final CountryTally tally = new CountryTally("UA", LinkingRules.DEFAULT, new MemoryReportStore());

    @Test
    void aKnownReportChangesNothing() {
        News article = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
        apply(article);

        assertThat(apply(article)).isEmpty();
    }

    @Test
    void aReportThatTurnsOutToSayMoreIsReadAgain() {
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));
        apply(news("b", "2024-06-07T11:00:00Z").about(STRIKE, killed(2)));

        List<EventChange> changes = apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3), injured(8)));

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.totals().totals()).containsKeys("killed", "injured"));
    }

    @Test
    void anEventThatTurnsOutToBeAnotherOneMovesThere() {
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE.at(UKRAINE), killed(3)));

        List<EventChange> changes = apply(news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(4)));

        assertThat(changes).extracting(EventChange::eventId).containsExactly(WHOLE_COUNTRY, EVENT);
        assertThat(changes.get(0).totals()).isNull();
        Revision moved = changes.get(0).revisions().get(0);
        assertThat(moved.reason()).isEqualTo(RevisionReason.MOVED);
        assertThat(moved.movedTo()).isEqualTo(EVENT);
        assertThat(changes.get(1).totals().articles()).containsExactly("a", "b");
    }

    @Test
    void anEventThatTurnsOutToBeTwoGivesUpWhatIsNotItsOwn() {
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));
        apply(news("c", "2024-06-07T20:00:00Z").about(STRIKE.at(UKRAINE), killed(9)));

        List<EventChange> changes =
                apply(news("b", "2024-06-07T13:00:00Z").about(strike(KHARKIV, "2024-06-07"), killed(6)));

        EventChange luhansk = changes.stream()
                .filter(change -> change.eventId().equals(EVENT))
                .findFirst()
                .orElseThrow();
        assertThat(luhansk.totals().totals().get("killed").value()).isEqualTo(3);
        assertThat(luhansk.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.reason()).isEqualTo(RevisionReason.MOVED);
            assertThat(revision.series()).isEqualTo("killed");
            assertThat(revision.from().value()).isEqualTo(9);
            assertThat(revision.to().value()).isEqualTo(3);
        });
        assertThat(changes).extracting(EventChange::eventId).contains(WHOLE_COUNTRY);
    }

    @Test
    void lateNewsIsToldAsBackfilled() {
        apply(news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(4)));

        List<EventChange> changes = apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.totals().totals().get("killed").value()).isEqualTo(4);
            assertThat(change.revisions())
                    .extracting(Revision::reason)
                    .containsExactly(RevisionReason.FIRST, RevisionReason.RAISED);
            assertThat(change.revisions()).allMatch(Revision::backfilled);
        });
    }

    @Test
    void theWithdrawalOfAnUnknownArticleIsRemembered() {
        tally.withdraw("a", Instant.parse("2024-06-08T00:00:00Z"));

        List<EventChange> changes = apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.totals()).isNull();
            assertThat(change.revisions())
                    .extracting(Revision::reason)
                    .containsExactly(RevisionReason.FIRST, RevisionReason.WITHDRAWN);
            assertThat(change.revisions()).allMatch(Revision::backfilled);
        });
    }

    @Test
    void anEventWithFreshNewsStaysOpenWithAllItsArticles() {
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));
        apply(news("b", "2024-06-07T13:00:00Z").about(STRIKE, killed(4)));

        tally.close(Set.of("a"), Instant.parse("2024-09-20T00:00:00Z"));

        assertThat(apply(news("c", "2024-06-07T14:00:00Z").about(STRIKE, killed(5)))
                        .get(0)
                        .totals()
                        .articles())
                .containsExactly("a", "b", "c");
    }

    @Test
    void anArticleThatSpeaksOfAnOpenEventKeepsItsOtherEventOpen() {
        Happening other = strike(KHARKIV, "2024-06-07");
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)).about(other, killed(1)));
        apply(news("b", "2024-06-07T13:00:00Z").about(other, killed(2)));

        tally.close(Set.of("a"), Instant.parse("2024-09-20T00:00:00Z"));

        assertThat(apply(news("c", "2024-06-07T14:00:00Z").about(STRIKE, killed(5))))
                .isNotEmpty();
    }

    @Test
    void aClosedEventTakesInWhatIsSaidOfItLater() {
        apply(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        tally.close(Set.of("a"), Instant.parse("2024-09-20T00:00:00Z"));

        assertThat(apply(news("b", "2024-06-08T14:00:00Z").about(STRIKE, killed(5))))
                .isEmpty();
        assertThat(tally.histories()).isEmpty();
    }

    private List<EventChange> apply(News news) {
        List<Claim> claims =
                news.claims().stream().sorted(Comparator.comparing(Claim::id)).toList();
        return tally.apply(new Report("UA", ArticleRef.to(news.article()), claims));
    }
}
