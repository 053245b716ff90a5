package io.claimstream.schemas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2024-06-07,                     2024-06-07T00:00:00Z",
        "2024-06-07T08:30,               2024-06-07T08:30:00Z",
        "2024-06-07T08:30Z,              2024-06-07T08:30:00Z",
        "2024-06-07T08:30:15Z,           2024-06-07T08:30:15Z",
        "2024-06-07T08:30:15.250Z,       2024-06-07T08:30:15.250Z",
        "2024-06-07T08:30+03:00,         2024-06-07T05:30:00Z",
        "2024-06-07T00:30-05:00,         2024-06-07T05:30:00Z",
        "2024-06-07T08:30:15.250-00:30,  2024-06-07T09:00:15.250Z",
        "2024-02-29,                     2024-02-29T00:00:00Z",
        "1948-10-05,                     1948-10-05T00:00:00Z",
    })
    void readsDaysAndTimesWithAndWithoutOffset(String date, String instant) {
        assertThat(PublicationDate.parse(date)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-13-40",
                "2023-02-29",
                "2024-6-7",
                "07.06.2024",
                "June 7, 2024",
                "2024-06-07 08:30",
                "2024-06-07T8:30Z",
                "2024-06-07T25:00Z",
                "2024-06-07T08:30Z[Europe/Kyiv]",
                "+12024-06-07",
                "-0044-03-15",
                "+999999999-12-31T00:00Z",
                "20240607",
                "1717749000",
            })
    void refusesWhatIsNoDateAndNamesIt(String date) {
        assertThatExceptionOfType(InvalidArticleException.class)
                .isThrownBy(() -> PublicationDate.parse(date))
                .withMessage("\"" + date + "\" is not a publication date; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
    }

    @Test
    void showsOnlyTheBeginningOfALongOne() {
        assertThatExceptionOfType(InvalidArticleException.class)
                .isThrownBy(() -> PublicationDate.parse("9".repeat(1_000_000)))
                .withMessage("\"" + "9".repeat(40)
                        + "...\" is not a publication date; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
    }
}
