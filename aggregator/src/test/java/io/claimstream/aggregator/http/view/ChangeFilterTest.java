package io.claimstream.aggregator.http.view;

import static io.claimstream.aggregator.http.view.ChangeFilter.Answer.NO;
import static io.claimstream.aggregator.http.view.ChangeFilter.Answer.NOT_YET;
import static io.claimstream.aggregator.http.view.ChangeFilter.Answer.YES;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.http.api.Parameters;
import io.claimstream.aggregator.http.view.Change.Kind;
import io.claimstream.aggregator.http.view.ChangeFilter.Answer;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two sources disagree about the killed of a strike; the injured, and a quake elsewhere, are uncontested. */
class ChangeFilterTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final News ONE =
            news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).by("the mayor"), injured(40));
    private static final News OTHER =
            news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(9).by("the army"));
    private static final News QUAKE =
            news("c", "2024-05-01T08:00:00Z").about(disaster("earthquake", VALDIVIA, "2024-05-01"), killed(12));
    private static final News UNCOUNTED = news("d", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));

    private final EventIndex events = new EventIndex();
    private TallyResult result;

    @BeforeEach
    void count() {
        Tally tally = new Tally();
        for (News news : new News[] {ONE, OTHER, QUAKE}) {
            tally.add(news.article(), news.claims());
        }
        result = tally.result();
        result.events().forEach(events::put);
    }

    @Test
    void theStrikeIsContested() {
        assertThat(event("a").totals().get("killed").contested()).isTrue();
    }

    @Test
    void claimsAndRevisionsOfContestedEventsPassWhereThoseAreAskedFor() {
        assertThat(test("contested", "true", ONE.claims().get(1))).isEqualTo(YES);
        assertThat(test("contested", "true", QUAKE.claims().get(0))).isEqualTo(NO);
        assertThat(test("contested", "false", QUAKE.claims().get(0))).isEqualTo(YES);
        assertThat(test("contested", "true", revision("a"))).isEqualTo(YES);
        assertThat(test("contested", "true", revision("c"))).isEqualTo(NO);
    }

    @Test
    void anEventIsFoundByItsId() {
        String strike = event("a").id();

        assertThat(test("event", strike, OTHER.claims().get(0))).isEqualTo(YES);
        assertThat(test("event", strike, QUAKE.claims().get(0))).isEqualTo(NO);
        assertThat(test("event", strike, revision("a"))).isEqualTo(YES);
        assertThat(test("event", strike, revision("c"))).isEqualTo(NO);
    }

    @Test
    void aSeriesIsThatOfTheClaimOrRevisionItself() {
        assertThat(test("series", "injured", ONE.claims().get(0))).isEqualTo(NO);
        assertThat(test("series", "injured", ONE.claims().get(1))).isEqualTo(YES);
        assertThat(test("series", "injured", revision("c"))).isEqualTo(NO);
    }

    @Test
    void whatAnArticleSaysOfItsEventIsNotEnough() {
        assertThat(test("place", "Luhansk", UNCOUNTED.claims().get(0))).isEqualTo(NOT_YET);
        assertThat(test("kind", "earthquake", OTHER.claims().get(0))).isEqualTo(NO);
    }

    @Test
    void aRevisionOfAnEventThatIsNotKnownHasToWait() {
        events.remove(event("c").id());

        assertThat(test("country", "CL", revision("c"))).isEqualTo(NOT_YET);
        assertThat(test("measure", "killed", revision("c"))).isEqualTo(YES);
    }

    @Test
    void aRevisionOfAnEventThatMovedFollowsIt() {
        Revision revision = revision("c");
        events.remove(revision.eventId());
        events.move(revision.eventId(), event("a").id());

        assertThat(test("place", "luhansk", revision)).isEqualTo(YES);
        assertThat(test("event", revision.eventId(), revision)).isEqualTo(YES);
    }

    @Test
    void aRemovalIsToldToAllWhoMayHoldTheEvent() {
        assertThat(filter("place", "Luhansk").test(removal(event("a")), events)).isEqualTo(YES);
        assertThat(filter("place", "Luhansk").test(removal(event("c")), events)).isEqualTo(NO);
        assertThat(filter("place", "Luhansk").test(change(Kind.REMOVED, "unknown", null, null, null), events))
                .isEqualTo(YES);
    }

    private EventTotals event(String article) {
        return result.events().stream()
                .filter(event -> event.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    private Revision revision(String article) {
        return result.revisions().stream()
                .filter(revision -> revision.article().id().equals(article)
                        && revision.series().equals("killed"))
                .findFirst()
                .orElseThrow();
    }

    private Answer test(String parameter, String value, Claim claim) {
        return filter(parameter, value).test(change(Kind.CLAIM, null, null, null, claim), events);
    }

    private Answer test(String parameter, String value, Revision revision) {
        return filter(parameter, value).test(change(Kind.REVISION, revision.eventId(), null, revision, null), events);
    }

    private static ChangeFilter filter(String parameter, String value) {
        return new ChangeFilter(
                EnumSet.allOf(Kind.class),
                Parameters.of(Map.of(parameter, new String[] {value})).filter());
    }

    private static Change removal(EventTotals event) {
        return change(Kind.REMOVED, event.id(), event, null, null);
    }

    private static Change change(Kind kind, String id, EventTotals event, Revision revision, Claim claim) {
        return new Change(kind, 0, 0, "{}", System.nanoTime(), id, event, revision, claim);
    }
}
