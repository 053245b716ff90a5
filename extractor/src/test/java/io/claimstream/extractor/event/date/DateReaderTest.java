package io.claimstream.extractor.event.date;

import static io.claimstream.extractor.TestDocuments.LEXICON;
import static io.claimstream.extractor.TestDocuments.published;
import static io.claimstream.extractor.TestDocuments.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    /** A Wednesday. */
    private static final String DAY = "2024-06-12";

    private final DateReader reader = new DateReader(LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bus burned on Monday.              | 2024-06-10 DAY",
                "A bus burned on Wednesday night.     | 2024-06-12 DAY",
                "A bus burned last Wednesday.         | 2024-06-05 DAY",
                "A bus burned early Sunday.           | 2024-06-09 DAY",
                "A bus burned yesterday.              | 2024-06-11 DAY",
                "A bus burned three days ago.         | 2024-06-09 DAY",
                "A bus burned last night.             | 2024-06-11 DAY",
                "A bus burned this morning.           | 2024-06-12 DAY",
                "A bus burned overnight.              | 2024-06-12 DAY",
                "A bus burned overnight Sunday.       | 2024-06-09 DAY",
                "A bus burned overnight into Monday.  | 2024-06-10 DAY",
                "A bus burned Monday in the overnight raid. | 2024-06-10 DAY",
                "A bus burned last week.              | 2024-06-03 WEEK",
                "A bus burned over the weekend.       | 2024-06-08 WEEK",
                "A bus burned last month.             | 2024-05-01 MONTH",
                "A bus burned last June.              | 2023-06-01 MONTH",
                "A bus burned last May.               | 2024-05-01 MONTH",
                "A bus burned two years ago.          | 2022-01-01 YEAR"
            })
    void reckonsRelativeDatesFromPublication(String text, String expected) {
        assertThat(dates(published(DAY, text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A mill blew up on June 7, 2024.               | 2024-06-07 DAY",
                "A mill blew up on 7 June.                     | 2024-06-07 DAY",
                "A mill blew up on Friday, June 7.             | 2024-06-07 DAY",
                "A mill blew up on the 7th of June.            | 2024-06-07 DAY",
                "A mill blew up on Dec. 2.                     | 2023-12-02 DAY",
                "A mill blew up in March.                      | 2024-03-01 MONTH",
                "A mill blew up in early August 1971.          | 1971-08-01 MONTH",
                "A mill blew up in mid-December 1988.          | 1988-12-01 MONTH",
                "A mill blew up in 1973.                       | 1973-01-01 YEAR",
                "Rain fell on August 4-8, 2023, and a mill sank. | 2023-08-04 DAY",
                "2024-05-30: a mill blew up.                   | 2024-05-30 DAY",
                "05/03/2015: a mill blew up.                   | 2015-05-03 DAY"
            })
    void readsDatesOfTheCalendar(String text, String expected) {
        assertThat(dates(published(DAY, text))).containsExactly(expected);
    }

    @Test
    void readsDatesOfWireCopy() {
        assertThat(dates(published("1990-01-12", "A BOMB WENT OFF ON 7 JAN 90. ANOTHER WENT OFF ON 16 NOVEMBER.")))
                .containsExactly("1990-01-07 DAY", "1989-11-16 DAY");
    }

    @Test
    void takesADayAheadForOneOfThisYearOnlyIfItIsNear() {
        assertThat(dates(published(DAY, "The mill blew up on June 20."))).containsExactly("2024-06-20 DAY");
        assertThat(dates(published(DAY, "The mill blew up on October 20."))).containsExactly("2023-10-20 DAY");
    }

    @Test
    void withoutPublicationResolvesOnlyWhatIsFullyStated() {
        assertThat(dates(undated("A mill blew up on Friday."))).isEmpty();
        assertThat(dates(undated("A mill blew up on 3 May 2019."))).containsExactly("2019-05-03 DAY");
        assertThat(dates(undated("The rain began on 3 May 2019. It ended on 9 May.")))
                .containsExactly("2019-05-03 DAY", "2019-05-09 DAY");
    }

    @Test
    void takesNumbersAndNamesForNoDates() {
        assertThat(dates(published(DAY, "The storm left 2000 people without homes.")))
                .isEmpty();
        assertThat(dates(published(DAY, "At least 1990 homes burned and 24 sheep died.")))
                .isEmpty();
        assertThat(dates(published(DAY, "Gunmen of the April 19 Movement took him.")))
                .isEmpty();
        assertThat(dates(published(DAY, "They may march again."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A blast killed two on Friday, police said.         | HAPPENING",
                "A blast killed two, police said on Friday.         | AFTERMATH",
                "Police on Friday said a blast killed two.          | AFTERMATH",
                "On Friday, a blast killed two welders.             | HAPPENING",
                "Friday's blast killed two.                         | NAME",
                "The Friday night shooting killed two.              | NAME",
                "A man was charged on Friday over the blast.        | AFTERMATH",
                "An alleged raid on Friday left two dead.           | HAPPENING",
                "As reported earlier, on Friday rebels killed two.  | HAPPENING",
                "The two were reportedly shot on Friday.            | HAPPENING",
                "As of Friday, two had died.                        | AFTERMATH",
                "Two have died in the town since Friday.            | PERIOD",
                "It was the third blast in the mine this year.      | PERIOD",
                "A blast in the mine killed two earlier this year.  | HAPPENING",
                "A vigil will be held on Friday.                    | AFTERMATH"
            })
    void tellsWhatADateDates(String text, DateRole expected) {
        reader.read(published(DAY, text), SentenceFilter.ALL);
        assertThat(reader.mentions().get(0).role).isEqualTo(expected);
    }

    @Test
    void datesNothingByTheDateline() {
        reader.read(
                published("1989-04-20", "QUITO, 19 APR 89 (XYZ) -- [TEXT] A TRAIN LEFT THE RAILS."),
                SentenceFilter.ALL);
        assertThat(reader.mentions().get(0).role).isEqualTo(DateRole.AFTERMATH);
    }

    @Test
    void readsNoMoreOfATableThanItNeeds() {
        reader.read(published(DAY, "1 May 2020 ".repeat(5_000)), SentenceFilter.ALL);
        assertThat(reader.mentions().isFull()).isTrue();
    }

    private List<String> dates(Document document) {
        reader.read(document, SentenceFilter.ALL);
        List<String> dates = new ArrayList<>();
        for (int i = 0; i < reader.mentions().count(); i++) {
            DateMention date = reader.mentions().get(i);
            DatePrecision precision = date.precision;
            dates.add(date.date + " " + precision);
        }
        return dates;
    }
}
