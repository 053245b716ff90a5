package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void the_number_of_those_reported_injured_is_a_toll() {
        claimsOf("Police raised the number of people reported injured to 342 from 80.")
                .areExactly("injured 342");
    }
}
