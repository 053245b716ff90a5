package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials first said seven people had been killed, but later lowered the figure to five. | killed",
                "The mayor said nine people were injured. Doctors have since raised that number to 14.    | injured",
                "Some 300 people were displaced. The figure rose to 420 on Friday.                        | displaced"
            })
    void reads_the_figure_as_one_of_what_was_counted_last(String text, String series) {
        List<Claim> claims = claimsOf(text).claims();

        assertThat(claims).extracting(Claim::series).containsOnly(series);
        assertThat(claims).hasSize(2);
        assertThat(claims.get(1).standing()).isEqualTo(Standing.LATEST);
    }

    @Test
    void takes_no_figure_for_a_toll_that_nothing_moves() {
        claimsOf("Two people were killed. The figure at the window was a guard of 40.")
                .areExactly("killed 2");
    }

    @Test
    void a_toll_that_had_been_given_is_superseded() {
        assertThat(claimsOf("The death toll had been put at six, but was revised by the mayor.")
                        .only("killed")
                        .standing())
                .isEqualTo(Standing.SUPERSEDED);
        assertThat(claimsOf("The death toll had risen to six by Monday.")
                        .only("killed")
                        .standing())
                .isEqualTo(Standing.LATEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The death toll has passed 60.", "The death toll topped 60.", "The death toll rose above 60."})
    void a_toll_that_passed_a_number_is_more_than_it(String sentence) {
        claimsOf(sentence).areExactly("killed 60 [61,null]");
    }

    @Test
    void the_number_of_those_reported_injured_is_a_toll() {
        claimsOf("Police raised the number of people reported injured to 342 from 80.")
                .areExactly("injured 342");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cholera deaths rise to 40 in the delta|killed 40",
                "Fatalities now stand at 40.|killed 40",
                "The total deaths are 40.|killed 40",
                "Injuries climbed to 40.|injured 40",
                "The toll of the squall went up by two to 40.|killed 40",
                "The number of miners who were killed by the gas has risen to 40.|killed 40",
                "The number of miners confirmed dead rose from 30 to 40.|killed 40",
                "Rose to 40 the number of miners who were killed.|killed 40",
                "Her death brings to 40 the number of miners killed.|killed 40",
                "The number of clerks who were arrested has risen to 40.|detained 40",
                "The number of clerks confirmed to have died rose to 40.|killed 40",
                "That raised the number of recovered bodies to 40.|killed 40",
                "The toll, first given as 44, was corrected to 40.|killed 40",
            })
    void reads_tolls_told_by_what_befell_people(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @Test
    void a_number_of_this_year_is_no_event() {
        assertThat(claimsOf("The slide brings to 290 the number of people killed this year.")
                        .only("killed")
                        .scope())
                .isEqualTo(Scope.BACKGROUND);
    }
}
