package io.claimstream.extractor.event;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static io.claimstream.extractor.TestDocuments.GAZETTEER;
import static io.claimstream.extractor.TestDocuments.LEXICON;
import static io.claimstream.extractor.TestDocuments.finding;
import static io.claimstream.extractor.TestDocuments.published;
import static io.claimstream.extractor.TestDocuments.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    /** A Wednesday. */
    private static final String DAY = "2024-06-12";

    private final EventReader reader = new EventReader(LEXICON, GAZETTEER);

    @Test
    void readsKindPlaceAndDateOfTheMainEvent() {
        Document document = published(DAY, "A rocket attack on Kharkiv on Monday killed six people, doctors said.");
        EventMention event = only(document, killed(document, "six"));

        assertThat(event.mention()).isZero();
        assertThat(event.kind()).isEqualTo("missile-attack");
        assertThat(event.kindFamily()).isEqualTo(KindFamily.ATTACK);
        assertThat(event.place().name()).isEqualTo("Kharkiv");
        assertThat(event.country()).isEqualTo("UA");
        assertThat(event.date()).isEqualTo(LocalDate.parse("2024-06-10"));
        assertThat(event.datePrecision()).isEqualTo(DatePrecision.DAY);
        assertThat(event.dateSource()).isEqualTo(DateSource.STATED);
        assertThat(event.followUp()).isFalse();
    }

    @Test
    void knowsOnlyAnUpperLimitWhereTheTextDatesNothing() {
        Document document =
                published(DAY, "Two climbers were killed by an avalanche near Chamonix, police said on Tuesday.");
        EventMention event = only(document, killed(document, "Two"));

        assertThat(event.date()).isEqualTo(LocalDate.parse(DAY));
        assertThat(event.datePrecision()).isEqualTo(DatePrecision.ON_OR_BEFORE);
        assertThat(event.dateSource()).isEqualTo(DateSource.PUBLICATION);
    }

    @Test
    void knowsNoDateWithoutPublication() {
        Document document = undated("Two climbers were killed by an avalanche on Friday.");
        EventMention event = only(document, killed(document, "Two"));

        assertThat(event.date()).isNull();
        assertThat(event.datePrecision()).isNull();
        assertThat(event.dateSource()).isNull();
        assertThat(event.country()).isEqualTo("ZZ");
    }

    @Test
    void whereItWasWrittenIsNotWhereItHappenedIfTheLeadNamesAnotherPlace() {
        Document document = published(
                DAY,
                "NEW DELHI -- A stampede in eastern India killed ten pilgrims, officials said. The crowd had waited"
                        + " outside a temple in Deoghar, where about 20 pilgrims were killed.");
        List<EventMention> events =
                reader.read(document, List.of(killed(document, "ten"), killed(document, "about 20")));

        assertThat(events).extracting(EventMention::mention).containsOnly(0);
        assertThat(events.get(0).place().name()).isEqualTo("Deoghar");
    }

    @Test
    void setsApartWhatASeparateIncidentDidLastWeek() {
        Document document = published(
                DAY,
                "Three people were shot dead in Karachi. The road is closed.\n\nLast week, in a separate incident in Karachi,"
                        + " five people were killed.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "Three"), killed(document, "five")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
    }

    @Test
    void takesNoEarlierMonthForItsOwnThatAnotherNumberHas() {
        Document document = published(DAY, "A blast killed seven miners. In March, a fire killed 31.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "seven"), killed(document, "31")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
        assertThat(events.get(0).date()).isEqualTo(LocalDate.parse(DAY));
        assertThat(events.get(1).date()).isEqualTo(LocalDate.parse("2024-03-01"));
    }

    @Test
    void saysSoWhereNothingIsKnown() {
        Document document = published(DAY, "Three were killed.");
        EventMention event = only(document, killed(document, "Three"));

        assertThat(event.kind()).isEqualTo("event");
        assertThat(event.kindFamily()).isEqualTo(KindFamily.UNKNOWN);
        assertThat(event.place()).isNull();
    }

    @Test
    void takesTheTitleForPartOfTheLead() {
        Document document = published(
                DAY, "Four dead in Nairobi hotel fire", "Guests jumped from the windows. Four of them were killed.");
        EventMention event = only(document, killed(document, "Four"));

        assertThat(event.kind()).isEqualTo("fire");
        assertThat(event.place().name()).isEqualTo("Nairobi");
    }

    @Test
    void knowsAnEventThatWasReportedBefore() {
        Document document = published(DAY, "The death toll from the ferry sinking off Dakar has risen to 64.");
        assertThat(only(document, killed(document, "64", "toll")).followUp()).isTrue();

        Document trial =
                published(DAY, "A man was sentenced to life for a shooting in Denver that killed two joggers.");
        assertThat(only(trial, killed(trial, "two")).followUp()).isTrue();
    }

    @Test
    void keepsAllNumbersOfOneEventTogether() {
        Document document = published(
                DAY,
                "A gunman killed two people at a bakery in Denver on Tuesday, police said.\n"
                        + "Five others were taken to hospitals in Boulder, where one was killed by sepsis.\n"
                        + "The gunman was killed by officers in Aurora.");
        Finding attacker = killed(document, "The gunman");
        attacker.category = "attacker";

        assertThat(mentions(document, killed(document, "two"), killed(document, "one"), attacker))
                .containsExactly(0, 0, 0);
    }

    @Test
    void partsAHappeningInAnotherPlace() {
        Document document = published(
                DAY,
                "A missile attack on Kharkiv on Tuesday killed six people.\n"
                        + "In the southern city of Kherson, shelling killed a postman, the governor said.");
        List<EventMention> events =
                reader.read(document, List.of(killed(document, "six"), killed(document, "a postman")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
        assertThat(events.get(1).kind()).isEqualTo("shelling");
        assertThat(events.get(1).place().name()).isEqualTo("Kherson");
        assertThat(events.get(1).datePrecision()).isEqualTo(DatePrecision.ON_OR_BEFORE);
    }

    @Test
    void goesOnAboutTheOtherEventWithinItsParagraph() {
        Document document = published(
                DAY,
                "A bombing in Mosul on Tuesday killed six people.\n"
                        + "In Basra, a stampede at a market killed nine. Another 30 were injured there.");
        assertThat(mentions(
                        document,
                        killed(document, "six"),
                        killed(document, "nine"),
                        finding(document, Measure.INJURED, "30", "injured")))
                .containsExactly(0, 1, 1);
    }

    @Test
    void letsADisasterSpread() {
        Document document = published(
                DAY,
                "A typhoon that swept the Philippines on Monday killed 30 people.\n"
                        + "In Leyte, a landslide killed 11.\n"
                        + "Twelve were killed in Cebu, and two on Sunday in Samar.");
        assertThat(mentions(document, killed(document, "30"), killed(document, "11"), killed(document, "Twelve")))
                .containsExactly(0, 0, 0);
    }

    @Test
    void letsAWaveOfDronesSpread() {
        Document document = published(
                DAY,
                "Ukraine shot down 40 of 52 drones overnight, its air force said.\n"
                        + "One drone hit a barn in the Sumy region, where a farmer was killed.");
        assertThat(mentions(
                        document, finding(document, Measure.INTERCEPTED, "40", "shot"), killed(document, "a farmer")))
                .containsExactly(0, 0);
    }

    @Test
    void partsAnEventOfAnotherDay() {
        Document document = published(
                DAY,
                "A bus crash near Quito on Tuesday killed six people.\n"
                        + "A similar crash on the same road on May 2 killed 14.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "six"), killed(document, "14")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
        assertThat(events.get(1).date()).isEqualTo(LocalDate.parse("2024-05-02"));
    }

    @Test
    void partsAnEventThatTheWordsSetApart() {
        Document document = published(
                DAY,
                "Robbers killed six guards at a mine near Quito.\n"
                        + "In another development, a poet was killed by her neighbour.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "six"), killed(document, "a poet")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
        assertThat(events.get(1).place().name()).isEqualTo("Ecuador");
    }

    @Test
    void partsWhoWasKilledTheDayBefore() {
        Document document = published(
                DAY,
                "Gunmen killed five fishermen in Guayaquil on Tuesday.\n" + "The union leader was killed on Monday.");
        assertThat(mentions(document, killed(document, "five"), killed(document, "The union leader")))
                .containsExactly(0, 1);

        Finding shot = killed(document, "The union leader");
        shot.openOutcome = true;
        assertThat(mentions(document, killed(document, "five"), shot)).containsExactly(0, 0);
    }

    @Test
    void partsWhoWasKilledOnALaterDay() {
        Document document = published(
                DAY,
                "Two drovers were killed near Kharkiv on Saturday, police said. On Monday, raiders killed five weavers.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "Two"), killed(document, "five")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
    }

    @Test
    void partsWhatASentenceTellsOfAnotherPlaceFirst() {
        Document document = published(
                DAY, "Four guards were killed near Kharkiv. In Odesa, three guests were killed by a grenade.");
        List<EventMention> events = reader.read(document, List.of(killed(document, "Four"), killed(document, "three")));

        assertThat(events).extracting(EventMention::mention).containsExactly(0, 1);
        assertThat(events.get(1).place().name()).isEqualTo("Odesa");
    }

    @Test
    void partsWhatHappenedElsewhereADayBefore() {
        Document document = published(
                DAY, "Bombs killed 12 people in Kharkiv, a day after attacks in Odesa in which nine were killed.");
        Finding before = killed(document, "nine", "were killed");
        before.earlierDay = true;

        assertThat(mentions(document, killed(document, "12"), before)).containsExactly(0, 1);
    }

    @Test
    void keepsWhoDiedLaterWithTheEvent() {
        Document document = published(
                DAY,
                "A blast at a mill in Quito on Saturday killed six people.\n"
                        + "One of the injured, a welder, was killed by his burns on Tuesday.");
        Finding later = killed(document, "One");
        later.scope = Scope.INCREMENT;
        assertThat(mentions(document, killed(document, "six"), later)).containsExactly(0, 0);
    }

    @Test
    void setsApartADeedOfLastWeekWithAnotherNumber() {
        assertThat(mentionsOf("Bandits shot two bakers dead in the hills. Last week nine clerks were killed there."))
                .containsExactly(0, 1);
    }

    @Test
    void setsApartADeedOfADayWithALargerNumberWhereTheNewsHasNoDay() {
        assertThat(mentionsOf("Four clerks were killed in an ambush. On Sunday a mine killed six bakers."))
                .containsExactly(0, 1);
        assertThat(mentionsOf("Four clerks were killed in an ambush. On Sunday a mine killed two of them."))
                .containsOnly(0);
    }

    private static List<Integer> mentionsOf(String text) {
        return claimsOf(text, "2024-06-12").claims().stream()
                .filter(claim -> claim.series().equals("killed"))
                .map(claim -> claim.event().mention())
                .toList();
    }

    @Test
    void neverTakesBackgroundForTheMainEvent() {
        Document document = published(
                DAY, "A fire closed a school in Leeds on Tuesday. In 1973, a fire there killed eleven pupils.");
        Finding before = killed(document, "eleven");
        before.scope = Scope.BACKGROUND;
        EventMention event = only(document, before);

        assertThat(event.mention()).isPositive();
        assertThat(event.date()).isEqualTo(LocalDate.parse("1973-01-01"));
        assertThat(event.datePrecision()).isEqualTo(DatePrecision.YEAR);
    }

    @Test
    void makesThatOneTheMainEventWhichIsCountedWhereTheLeadCountsNothing() {
        Document document = published(
                DAY,
                "Envoys met in Vienna on Tuesday for talks about the war.\n"
                        + "They were to talk for a week.\n"
                        + "Nobody expected much of it.\n"
                        + "In Mosul, a car bomb killed nine shoppers on Monday.");
        EventMention event = only(document, killed(document, "nine"));

        assertThat(event.mention()).isZero();
        assertThat(event.place().name()).isEqualTo("Mosul");
        assertThat(event.date()).isEqualTo(LocalDate.parse("2024-06-10"));
    }

    @Test
    void takesAHeadingForTheCountryOfEverything() {
        Document document = published(
                "1985-03-02",
                "ITALY.  A bomb outside a bank in Turin killed a guard. Callers in Paris took the blame.");
        assertThat(only(document, killed(document, "a guard")).place().name()).isEqualTo("Turin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAMAKO (XYZ) - Gunmen killed nine herders in northern Mali, officials said.|Mali",
                "BAMAKO: Gunmen killed nine herders in Mali's restive north.|Mali",
                "BAMAKO (XYZ) - Gunmen killed nine herders in Mali. They came to a market in Gao at dawn.|Gao",
                "BAMAKO (XYZ) - Gunmen killed nine herders in Mali, officials said.|Bamako",
            })
    void a_dateline_places_only_what_nothing_else_does(String text, String place) {
        Document document = published(DAY, text);
        assertThat(only(document, killed(document, "nine")).place().name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen have killed nine herders in a village near Gao.|shooting",
                "A suicide bomber killed nine herders at a checkpoint near Gao.|bombing",
                "The attack on a checkpoint killed nine herders, and a suicide bomber fled.|bombing",
                "A tanker exploded near Gao, and nine herders were killed.|explosion",
                "The disaster office said a typhoon killed nine herders.|cyclone",
                "Police said nine herders were killed near Gao.|event",
            })
    void words_of_the_sentence_hint_at_a_kind_that_none_names(String text, String kind) {
        Document document = published(DAY, text);
        assertThat(only(document, killed(document, "nine")).kind()).isEqualTo(kind);
    }

    @Test
    void what_the_rest_of_the_article_mentions_comes_last() {
        Document document = published(
                DAY,
                "Gunmen killed nine herders near Gao.\nThe men came at dawn.\nA herder saw them leave.\n"
                        + "A flood had closed the road.");
        assertThat(only(document, killed(document, "nine")).kind()).isEqualTo("shooting");
    }

    @Test
    void the_rest_of_the_article_places_and_dates_nothing_but_what_it_counts() {
        String rest = "The owner has run the place for years. ".repeat(9);
        Document document = published(
                DAY, "Two people were killed by a fire. " + rest + "He was in Toulouse on Monday. Six were hurt.");
        List<EventMention> events = reader.read(
                document, List.of(killed(document, "Two"), finding(document, Measure.INJURED, "Six", "hurt")));

        assertThat(events.get(0).place()).isNull();
        assertThat(events.get(0).dateSource()).isEqualTo(DateSource.PUBLICATION);
        assertThat(events.get(1)).isSameAs(events.get(0));
    }

    @Test
    void what_counts_munitions_first_is_an_attack() {
        Document document = published(DAY, "Mobile fire teams shot down nine drones overnight.");
        Finding drones = finding(document, TextField.TEXT, Measure.INTERCEPTED, "nine", "shot");
        drones.category = "drone";
        assertThat(only(document, drones).kind()).isEqualTo("drone-attack");
    }

    @Test
    void finds_the_day_of_an_event_of_this_week() {
        Document document = published(
                DAY,
                "Gunmen killed nine herders in a raid near Gao this week.\nThe men came on Monday, a herder said.");
        assertThat(only(document, killed(document, "nine")).date()).isEqualTo(LocalDate.parse("2024-06-10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police on Tuesday arrested a clerk over a blast that killed nine miners.\nSunday's blast shook the town.",
                "Kin of the victims met on Tuesday to mourn after a fire that killed nine miners.\nSunday's mine fire was put out.",
            })
    void the_day_that_names_the_event_comes_before_that_of_what_followed(String text) {
        Document document = published(DAY, text);
        assertThat(only(document, killed(document, "nine")).date()).isEqualTo(LocalDate.parse("2024-06-09"));
    }

    @Test
    void where_an_attack_is_condemned_is_not_where_it_was() {
        Document document = published(
                DAY,
                "A bomb killed nine miners at a market in Kharkiv.\nIn Berlin, the chancellor condemned the attack, in which two"
                        + " more miners died.");
        assertThat(mentions(document, killed(document, "nine"), killed(document, "two", "died")))
                .containsOnly(0);
    }

    @Test
    void prefersTheDayOfTheHappeningToThatOfTheReport() {
        Document document = published(
                DAY, "Authorities said on Wednesday that nine miners were killed when a shaft collapsed on Sunday.");
        assertThat(only(document, killed(document, "nine")).date()).isEqualTo(LocalDate.parse("2024-06-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two porters died on Tuesday after Sunday's bombing in Kharkiv.",
                "Two porters died in hospital on Tuesday of burns from a market fire on Sunday.",
                "Two porters injured in Sunday's explosion died on Tuesday."
            })
    void dates_an_event_by_what_killed_rather_than_by_a_later_death(String sentence) {
        Document document = published(DAY, sentence);
        assertThat(only(document, killed(document, "Two", "died")).date()).isEqualTo(LocalDate.parse("2024-06-09"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two porters were killed by shelling on Sunday, days after Friday's strike on the depot.",
                "Two porters died on Sunday in a crash, police said on Tuesday."
            })
    void a_death_is_of_its_own_day_where_no_earlier_event_killed(String sentence) {
        Document document = published(DAY, sentence);
        String trigger = sentence.contains("died") ? "died" : "killed";
        assertThat(only(document, killed(document, "Two", trigger)).date()).isEqualTo(LocalDate.parse("2024-06-09"));
    }

    @Test
    void readsAFindingOfTheTitle() {
        Document document = published(DAY, "Nine killed in Turin tram crash", "Rescuers are at work.");
        EventMention event = only(document, finding(document, TextField.TITLE, Measure.KILLED, "Nine", "killed"));
        assertThat(event.place().name()).isEqualTo("Turin");
        assertThat(event.kindFamily()).isEqualTo(KindFamily.ACCIDENT);
    }

    private static Finding killed(Document document, String number) {
        return killed(document, number, "killed");
    }

    private static Finding killed(Document document, String number, String trigger) {
        return finding(document, Measure.KILLED, number, trigger);
    }

    private EventMention only(Document document, Finding finding) {
        return reader.read(document, List.of(finding)).get(0);
    }

    private List<Integer> mentions(Document document, Finding... findings) {
        return reader.read(document, List.of(findings)).stream()
                .map(EventMention::mention)
                .toList();
    }
}
