package io.claimstream.extractor.scope;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeReaderTest {

    @Test
    void sets_a_whole_war_apart() {
        Claim claim = claimsOf("Since 2019 the conflict has killed 14,000 people.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.BACKGROUND);
    }

    @Test
    void sets_an_earlier_event_apart_where_the_article_has_one_of_its_own() {
        List<Claim> claims = claimsOf(
                        "A bomb killed three people at the station. A similar attack in 2011 left 12 dead.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void takes_last_year_for_the_event_where_the_article_has_no_other() {
        Claim claim = claimsOf("A court heard how the fire killed six tenants last year.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void compares_rather_than_counts_with_a_superlative() {
        Claim claim = claimsOf("It was the deadliest avalanche since 1998, with 16 deaths.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void orders_a_number_that_the_text_replaces_before_the_newer_one() {
        List<Claim> claims = claimsOf(
                        "The toll rose to 61, the governor said. Officials had earlier put the death toll at 59.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::standing).containsExactly(Standing.LATEST, Standing.SUPERSEDED);
    }
}
