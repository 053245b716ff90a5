package io.claimstream.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.SampleClaims;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.total.Amount;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "4, 4, 4, EXACT, 4",
                "40, 40, -, AT_LEAST, at least 40",
                "40, 41, -, MORE_THAN, more than 40",
                "40, -, 40, AT_MOST, at most 40",
                "40, -, 39, LESS_THAN, less than 40",
                "40, 36, 44, ABOUT, about 40",
                "-, 20, 30, RANGE, 20 to 30",
                "24, 24, -, VAGUE, 24 or more",
                "-, -, 5, VAGUE, up to 5",
                "-, -, -, VAGUE, unknown",
            })
    void anAmountIsSaidWithItsLimits(Long value, Long low, Long high, Bound bound, String words) {
        assertThat(Wording.amount(new Amount(value, low, high, bound))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-05-03",
        "ON_OR_BEFORE, on or before 2024-05-03",
        "WEEK, week of 2024-05-03",
        "MONTH, 2024-05",
        "YEAR, 2024",
    })
    void aDateIsSaidAsPreciselyAsItIsKnown(DatePrecision precision, String words) {
        assertThat(Wording.date(LocalDate.of(2024, 5, 3), precision)).isEqualTo(words);
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertThat(Wording.place(null)).isEqualTo("-");
        assertThat(Wording.date(null, null)).isEqualTo("-");
    }

    @Test
    void aPlaceIsSaidWithItsCountry() {
        assertThat(Wording.place(SampleClaims.HAMBURG)).isEqualTo("Hamburg (DE)");
    }

    @Test
    void whereNobodyIsNamedTheArticleSpeaks() {
        assertThat(Wording.speaker(new Attribution(null, SpeakerRole.OTHER, null, Stance.STATED, false)))
                .isEqualTo("the article");
    }
}
