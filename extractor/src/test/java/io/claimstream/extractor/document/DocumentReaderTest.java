package io.claimstream.extractor.document;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fourteen people were hurt, including two who died.",
                "Fourteen people were hit by stray bullets, two fatally.",
                "Fourteen people were injured, two of them fatally.",
                "A total of 14 people were hurt including the two dead.",
            })
    void those_who_died_are_not_among_those_who_live_with_their_injuries(String text) {
        claimsOf(text).areExactly("killed 2", "injured 12");
    }

    @Test
    void takesThoseWhoDiedOutOfThoseWhoWereShot() {
        claimsOf("Six people were shot at a bus stop. Two of them died in hospital.")
                .include("killed 2", "injured 4");
        claimsOf("A cyclist was shot on Elm Street. The cyclist died at the scene.")
                .haveNo("injured");
    }

    @Test
    void takesNoneOfAnotherEventOutOfThoseWhoWereShot() {
        claimsOf("LIMA, Peru - Nine people were killed in a bus crash on Monday.\n\n"
                        + "QUITO, Ecuador - Six people were shot in a bar, two fatally.")
                .include("killed 9", "killed 2", "injured 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A porter who was injured in the blast has died.",
                "Ana Weber was critically injured in the blast and died on Sunday.",
                "A porter, who was burned in the blast, breathed his last on Friday.",
                "A porter who had been missing for a week has been found dead.",
            })
    void takesThoseWhoDiedOutOfTheInjured(String text) {
        claimsOf(text).areExactly("killed 1");
    }

    @Test
    void takesNobodyOutOfTheInjuredForTheDeathOfAnother() {
        claimsOf("A porter, Otto Weber, was injured and his guide, Max Frisch, a weaver, was killed.")
                .areExactly("killed 1", "injured 1");
    }

    @Test
    void takesAnotherForOneOfThoseWhoWereShot() {
        Claim another = claimsOf("Four porters were shot in a van on Monday. The van was red. Police closed the road. "
                        + "Another porter was taken to Altdorf Infirmary.")
                .claims()
                .get(1);

        assertThat(another.series()).isEqualTo("injured");
        assertThat(another.scope()).isEqualTo(Scope.PART);
    }

    @Test
    void anotherComesOnTopOfNobodyWhoDied() {
        claimsOf("A clerk was killed. One man was shot in the head and another man was wounded.")
                .areExactly("killed 1", "injured 1");
        assertThat(claimsOf("A clerk was killed. One man was shot in the head and another man was wounded.")
                        .only("injured")
                        .scope())
                .isEqualTo(Scope.TOTAL);
    }

    @Test
    void takesTheShotForInjuredWhereNobodyDied() {
        claimsOf("Six people were shot at a bus stop.").areExactly("injured 6");
    }

    @Test
    void countsOneNumberOnceThoughTwoWordsLeadToIt() {
        assertThat(claimsOf("The toll rose to 12 dead.")
                        .only("killed")
                        .quantity()
                        .value())
                .isEqualTo(12);
    }

    @Test
    void aTollThatRoseToLessThanWasSaidBeforeIsNotTheLatest() {
        assertThat(claimsOf("The heat killed 225 people. By Thursday the death toll had risen to 16.")
                        .claims())
                .extracting(Claim::standing)
                .containsOnly(Standing.STATED);
        assertThat(claimsOf("The heat killed 25 people. Officials then lowered the death toll to 16.")
                        .claims())
                .extracting(Claim::standing)
                .containsExactly(Standing.STATED, Standing.LATEST);
    }

    @Test
    void cutsItsEvidenceOutOfTheText() {
        String text = "Rain fell all night. A landslide buried a minibus, killing nine passengers. The road is closed.";
        Claim claim = claimsOf(text).only("killed");
        assertThat(text.substring(claim.evidence().begin(), claim.evidence().end()))
                .isEqualTo(claim.evidence().sentence())
                .isEqualTo("A landslide buried a minibus, killing nine passengers.");
        assertThat(text.substring(claim.quantity().begin(), claim.quantity().end()))
                .isEqualTo("nine");
    }

    @Test
    void givesNoMoreOfAnEndlessSentenceAsEvidenceThanItRead() {
        Claim claim = claimsOf("A landslide killed nine passengers " + "and rain fell ".repeat(5_000))
                .only("killed");
        assertThat(claim.evidence().sentence())
                .startsWith("A landslide killed nine")
                .hasSizeLessThan(2_500);
    }

    @Test
    void knowsWhatManySentencesBeforeCounted() {
        claimsOf("One drone flew over the dam. ".repeat(3) + "A rocket was launched at a depot. "
                        + "Workers repaired the road. ".repeat(500) + "The rocket was shot down.")
                .include("launched:rocket 1", "intercepted:rocket 1");
    }

    @Test
    void readsTheSameClaimsFromEachOfManyRepeatedSentences() {
        assertThat(claimsOf("Four miners were killed. Seven drones were shot down. ".repeat(3_000))
                        .claims())
                .hasSize(6_000)
                .extracting(Claim::series)
                .containsOnly("killed", "intercepted:drone");
    }

    @Test
    void givesTheSameClaimsForTheSameText() {
        String text = "A fire killed three tenants and injured 11. Firefighters rescued 20 people.";
        assertThat(claimsOf(text).claims()).isEqualTo(claimsOf(text).claims());
    }

    @Test
    void saysNothingOfAnEmptyText() {
        claimsOf("").areNone();
        claimsOf(" \n\t ").areNone();
    }
}
