package io.claimstream.cli.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.EventMembership;
import io.claimstream.cli.SampleClaims;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.total.EventTotals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventMembershipTest {

    private static final Place BREMEN =
            new Place("Bremen", "geonames:2944388", PlaceFeature.CITY, "DE", "DE.03", null, 53.07, 8.8);

    private static final Article ARTICLE =
            Article.of("flood", "The flood killed four people.", Instant.parse("2024-05-03T08:00:00Z"));
    private static final Claim CLAIM = SampleClaims.inText(ARTICLE, Measure.KILLED, "four", 4);

    @Test
    void aClaimOfAnArticleWithOneEventBelongsToThatEvent() {
        EventMembership membership = new EventMembership(List.of(event("bremen", BREMEN, "flood")));

        assertThat(membership.eventOf(CLAIM)).contains("bremen");
    }

    @Test
    void amongTheEventsOfItsArticleItBelongsToTheOneInItsPlace() {
        EventMembership membership = new EventMembership(List.of(
                event("bremen", BREMEN, "flood"), event("hamburg", SampleClaims.HAMBURG, "flood of another name")));

        assertThat(membership.eventOf(CLAIM)).contains("hamburg");
    }

    @Test
    void anArticleThatCountsTowardsNoEventHasNone() {
        EventMembership membership =
                new EventMembership(List.of(event("hamburg", SampleClaims.HAMBURG, "flood", "other")));

        assertThat(membership.eventOf(CLAIM)).isEmpty();
    }

    private static EventTotals event(String id, Place place, String kind) {
        return event(id, place, kind, ARTICLE.id());
    }

    private static EventTotals event(String id, Place place, String kind, String article) {
        return new EventTotals(
                id,
                kind,
                KindFamily.DISASTER,
                place,
                LocalDate.of(2024, 5, 3),
                DatePrecision.DAY,
                null,
                null,
                List.of(article),
                Map.of());
    }
}
