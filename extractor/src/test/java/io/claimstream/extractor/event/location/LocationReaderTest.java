package io.claimstream.extractor.event.location;

import static io.claimstream.extractor.TestDocuments.GAZETTEER;
import static io.claimstream.extractor.TestDocuments.published;
import static io.claimstream.extractor.TestDocuments.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationReaderTest {

    private final LocationReader reader = new LocationReader(GAZETTEER);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bridge fell in Kharkiv.                          | SITE Kharkiv UA",
                "A bridge fell near the port city of Mariupol.      | SITE Mariupol UA",
                "A bridge fell in downtown Lima.                    | SITE Lima PE",
                "A bridge fell on the outskirts of Kabul.           | TOPIC Kabul AF",
                "A bridge fell in Toledo, Ohio.                     | SITE Toledo US",
                "A bridge fell in Erie, Pa., on Monday.             | SITE Erie US",
                "Rockets hit Odesa at dawn.                         | TARGET Odesa UA",
                "An attack on Mosul left many hurt.                 | TARGET Mosul IQ",
                "The Nairobi bombing shook the region.              | NAME Nairobi KE",
                "Sacramento police are at the scene.                | AUTHORITY Sacramento US",
                "A Sacramento man was hurt.                         | ORIGIN Sacramento US",
                "He was flown to a hospital in Houston.             | ELSEWHERE Houston US",
                "Officials told reporters in Madrid that talks go on. | ELSEWHERE Madrid ES",
                "Drones launched from Kursk fell into a lake.       | ORIGIN Kursk RU",
                "The Ukrainian army said so.                        | CONTEXT Ukraine UA"
            })
    void licensesAPlaceByItsPosition(String text, String expected) {
        assertThat(locations(undated(text))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paris Hilton was hurt.",
                "The Kansas City Star said so.",
                "The crash was on Jackson Street.",
                "Saint Patrick's Day was cold.",
                "Central America saw heavy rain.",
                "Doctors at Mount Sinai were busy."
            })
    void refusesNamesThatMeanSomethingElse(String text) {
        assertThat(locations(undated(text))).isEmpty();
    }

    @Test
    void takesAWordForAPersonWhoIsNamedSoElsewhere() {
        assertThat(locations(
                        undated("The search ended in Smith's garage. Smith said nothing. Deputies took Smith away.")))
                .isEmpty();
    }

    @Test
    void choosesAmongPlacesOfOneNameByTheCountriesOfTheText() {
        assertThat(locations(undated("Floods struck El Salvador. Two huts fell in San Miguel.")))
                .containsExactly("TARGET El Salvador SV", "SITE San Miguel SV");
        assertThat(locations(undated("Floods struck Argentina. Two huts fell in San Miguel.")))
                .allMatch(location -> location.endsWith(" AR"));
    }

    @Test
    void choosesTheTownInTheRegionThatTheTextNames() {
        assertThat(locations(undated("A barn burned in Noxubee County, Mississippi. The owner lives in Columbus.")))
                .contains("ELSEWHERE Columbus US");
        assertThat(GAZETTEER.place(reader.mentions().latest().place).region()).isEqualTo("US.MS");
    }

    @Test
    void dropsASmallPlaceOfACountryThatTheTextDoesNotSpeakOf() {
        assertThat(locations(undated("Shells hit the Gaza Strip. A home fell in Iskandar.")))
                .containsExactly("TARGET Gaza Strip PS");
    }

    @Test
    void readsListsOfPlaces() {
        assertThat(locations(undated("Drones fell in Odesa, Kherson and Mykolaiv regions of Ukraine.")))
                .startsWith("SITE Odesa UA", "SITE Kherson UA", "SITE Mykolaiv UA");
        assertThat(GAZETTEER.place(reader.mentions().get(0).place).feature().label())
                .isEqualTo("region");
    }

    @Test
    void takesACitysNamesakeForTheDivisionThatContains() {
        assertThat(locations(undated("A barn burned in Lansing, Michigan. In Rochester, New York, a shed did.")))
                .contains("SITE Rochester US");
        assertThat(GAZETTEER.place(reader.mentions().latest().place).region()).isEqualTo("US.NY");
        assertThat(locations(undated("Shells hit Odesa, Kherson and Sumy in Ukraine.")))
                .hasSize(4);
    }

    @Test
    void takesWhatContainsATownThatTheGazetteerDoesNotKnow() {
        assertThat(locations(undated("A shed collapsed in Quibblethorpe, Tennessee, killing a goat.")))
                .containsExactly("SITE Tennessee US");
    }

    @Test
    void takesTheTownForItsQuarter() {
        assertThat(locations(published(
                        "2020-01-02", "Two hurt in Englewood", "A man fell in the Englewood neighborhood of Chicago.")))
                .containsExactly("SITE Chicago US", "SITE Chicago US", "TOPIC Chicago US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRANCE.  A grenade was found.                       | HEADING France FR",
                "SAN SALVADOR, 12 JAN 90 (XYZ) -- [TEXT] A CAR BURNED. | DATELINE San Salvador SV",
                "BOISE, Idaho - A car burned.                        | DATELINE Boise US",
                "COVINA >> A car burned.                             | DATELINE Covina US",
                "* BOISE, Idaho - A car burned.                      | DATELINE Boise US",
                "NAIROBI: A car burned.                              | DATELINE Nairobi KE",
                "Nairobi: A car burned.                              | DATELINE Nairobi KE",
                "AUSTIN, TEXAS                                       | HEADING Austin US",
                "KYIV, Ukraine (XYZ) \u2014 A car burned.            | DATELINE Kyiv UA"
            })
    void readsHeadingsAndDatelines(String text, String expected) {
        assertThat(locations(undated(text))).first().isEqualTo(expected);
    }

    @Test
    void takes_a_word_for_what_the_next_place_is_called() {
        assertThat(locations(undated("A fire broke out in the quiet Oregon town of Bend on Monday.")))
                .contains("SITE Oregon US");
    }

    @Test
    void takes_a_national_park_for_no_town() {
        assertThat(locations(undated("A fire burned in the Cleveland National Forest.")))
                .isEmpty();
    }

    @Test
    void takes_a_name_beside_a_building_for_no_person() {
        assertThat(locations(undated("The vigil recalls the Aurora school shooting.")))
                .contains("NAME Aurora US");
    }

    @Test
    void readsUpperCaseCopy() {
        assertThat(locations(
                        undated("LIMA, 3 FEB 89 (XYZ) -- TWO MEN SET A BUS ON FIRE IN AYACUCHO DEPARTMENT TODAY.")))
                .containsExactly("DATELINE Lima PE", "SITE Ayacucho PE");
    }

    @Test
    void readsNoMoreOfAListThanItNeeds() {
        reader.read(undated("in Lima, ".repeat(20_000)), SentenceFilter.ALL);
        assertThat(reader.mentions().isFull()).isTrue();
    }

    private List<String> locations(Document document) {
        reader.read(document, SentenceFilter.ALL);
        List<String> locations = new ArrayList<>();
        for (int i = 0; i < reader.mentions().count(); i++) {
            LocationMention mention = reader.mentions().get(i);
            if (mention.place != Gazetteer.NONE) {
                locations.add(mention.role + " " + GAZETTEER.name(mention.place) + " "
                        + GAZETTEER.place(mention.place).country());
            }
        }
        return locations;
    }
}
