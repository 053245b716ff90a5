package io.claimstream.cli.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.SampleClaims;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFilterTest {

    private static final Article ARTICLE =
            Article.of("flood", "The flood killed four people.", Instant.parse("2024-05-03T08:00:00Z"));
    private static final Claim CLAIM = SampleClaims.inText(ARTICLE, Measure.KILLED, "four", 4);

    @Test
    void anEmptyFilterLetsEverythingThrough() {
        assertThat(new ClaimFilter(Set.of(), List.of())).accepts(CLAIM);
    }

    @Test
    void claimsOfOtherMeasuresAreNotWanted() {
        assertThat(new ClaimFilter(Set.of(Measure.INJURED, Measure.KILLED), List.of()))
                .accepts(CLAIM);
        assertThat(new ClaimFilter(Set.of(Measure.INJURED), List.of())).rejects(CLAIM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hamburg", "hamburg", "DE", "geonames:2911298"})
    void aPlaceIsKnownByNameCountryOrId(String place) {
        assertThat(new ClaimFilter(Set.of(), List.of("Bremen", place))).accepts(CLAIM);
    }

    @Test
    void claimsOfOtherPlacesAreNotWanted() {
        assertThat(new ClaimFilter(Set.of(), List.of("Bremen"))).rejects(CLAIM);
    }

    @Test
    void aLineForPeopleSaysWhenWhereWhatWhoAndTheWords() {
        assertThat(ClaimLine.of(CLAIM).plain())
                .isEqualTo("2024-05-03 08:00  Hamburg (DE)  killed  four  the police, on radio"
                        + "  \"The flood killed four people.\"");
    }
}
