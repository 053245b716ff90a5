package io.claimstream.extractor.scope;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowedEventsTest {

    private static final String OWN = "Two ferrymen died when a raft overturned on Friday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The accident comes a month after seven pilgrims drowned at Olm.",
                "The accident comes less than a year after a barge sank at Olm, where seven pilgrims died.",
                "The accident follows a collision at Olm in which seven pilgrims were killed.",
                "The accident comes two weeks after a barge sank at Olm. Seven pilgrims died there.",
                "It came after a barge hit a pier at Olm last week. Seven pilgrims were killed.",
            })
    void what_an_event_came_after_has_a_toll_of_its_own(String text) {
        assertThat(claimsOf(OWN + text, "2024-03-02").claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It came after a quarrel about the fare. Seven pilgrims were hurt.",
                "The accident comes a month after a barge sank at Olm. Seven pilgrims were hurt on Friday.",
                "The accident comes a month after a barge sank at Olm. The captain was questioned. Seven pilgrims were hurt.",
            })
    void what_is_told_of_the_event_itself_stays_with_it(String text) {
        assertThat(claimsOf(OWN + text, "2024-03-02").claims())
                .filteredOn(claim -> claim.category() == null)
                .extracting(Claim::scope)
                .containsOnly(Scope.TOTAL);
    }
}
