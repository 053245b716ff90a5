package io.claimstream.extractor.document;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralDeedsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two mines blew up near Olm. The first mine killed two drovers. The second killed five.",
                "Two mines blew up near Olm. The first killed two drovers and the second killed five.",
                "Two raids shook Olm. In the first raid, gunmen killed two drovers. In the second, a bomb killed five.",
            })
    void the_second_comes_on_top_of_the_first(String text) {
        assertThat(scopes(text)).containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @Test
    void both_are_parts_of_a_sum_given_before() {
        assertThat(scopes("Two mines killed seven drovers. The first mine killed two. The second killed five."))
                .containsExactly(Scope.TOTAL, Scope.PART, Scope.PART);
    }

    @Test
    void a_second_victim_is_no_deed() {
        assertThat(scopes("Two drovers were hurt by a mine. The first drover died at once. The second died on Monday."))
                .doesNotContain(Scope.PART);
    }

    private static List<Scope> scopes(String text) {
        return claimsOf(text, "2024-03-02").claims().stream()
                .filter(claim -> Objects.equals(claim.series(), "killed"))
                .map(Claim::scope)
                .toList();
    }
}
