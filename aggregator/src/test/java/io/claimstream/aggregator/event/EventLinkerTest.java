package io.claimstream.aggregator.event;

import static io.claimstream.aggregator.event.Mentions.mention;
import static io.claimstream.aggregator.news.Gazette.CHILE;
import static io.claimstream.aggregator.news.Gazette.KHARKIV;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.LUHANSK_REGION;
import static io.claimstream.aggregator.news.Gazette.NIKOPOL;
import static io.claimstream.aggregator.news.Gazette.SPRINGFIELD_ILLINOIS;
import static io.claimstream.aggregator.news.Gazette.SPRINGFIELD_OREGON;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.accident;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLinkerTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");

    private final EventLinker linker = new EventLinker(LinkingRules.DEFAULT);

    @Test
    void reportsOfOnePlaceDayAndKindAreOfOneEvent() {
        Mention first = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention second = add(mention("b", "2024-06-08T12:00:00Z", STRIKE));

        assertThat(together(first, second)).isTrue();
    }

    @Test
    void theNextDaysAttackIsAnotherOne() {
        Mention first = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention second = add(mention("b", "2024-06-08T12:00:00Z", strike(LUHANSK, "2024-06-08")));

        assertThat(together(first, second)).isFalse();
    }

    @Test
    void anEarthquakeOfTheNightCanHaveTwoDates() {
        Mention first = add(mention("a", "2025-03-11T12:00:00Z", disaster("earthquake", VALDIVIA, "2025-03-10")));
        Mention second = add(mention("b", "2025-03-11T13:00:00Z", disaster("earthquake", VALDIVIA, "2025-03-11")));

        assertThat(together(first, second)).isTrue();
    }

    @Test
    void aCityLiesInItsRegionAndCountry() {
        Mention country = add(mention("a", "2024-06-07T11:00:00Z", STRIKE.at(UKRAINE)));
        Mention region = add(mention("b", "2024-06-07T12:00:00Z", STRIKE.at(LUHANSK_REGION)));
        Mention city = add(mention("c", "2024-06-07T13:00:00Z", STRIKE));

        assertThat(together(country, city)).isTrue();
        assertThat(together(region, city)).isTrue();
        assertThat(linker.eventOf(country.key()).identity().place()).isEqualTo(LUHANSK);
    }

    @Test
    void aCityOfAnotherRegionIsAnotherPlace() {
        Mention region = add(mention("a", "2024-06-07T12:00:00Z", STRIKE.at(LUHANSK_REGION)));
        Mention city = add(mention("b", "2024-06-07T12:00:00Z", strike(NIKOPOL, "2024-06-07")));

        assertThat(together(region, city)).isFalse();
    }

    @Test
    void twoPlacesOfOneNameAreTwo() {
        Mention illinois =
                add(mention("a", "2024-06-07T12:00:00Z", attack("shooting", SPRINGFIELD_ILLINOIS, "2024-06-07")));
        Mention oregon =
                add(mention("b", "2024-06-07T12:00:00Z", attack("shooting", SPRINGFIELD_OREGON, "2024-06-07")));

        assertThat(together(illinois, oregon)).isFalse();
    }

    @Test
    void aMentionOfTheCountryIsItsOwnWhereSeveralCitiesWereHit() {
        Mention luhansk = add(mention("a", "2024-06-07T11:00:00Z", STRIKE));
        Mention kharkiv = add(mention("b", "2024-06-07T12:00:00Z", strike(KHARKIV, "2024-06-07")));
        Mention country = add(mention("c", "2024-06-07T21:00:00Z", STRIKE.at(UKRAINE)));

        assertThat(together(country, luhansk)).isFalse();
        assertThat(together(country, kharkiv)).isFalse();
    }

    @Test
    void aMentionOfTheCountryMeansTheOnlyEventThatHadBeenReportedByThen() {
        Mention luhansk = add(mention("a", "2024-06-07T11:00:00Z", STRIKE));
        Mention country = add(mention("c", "2024-06-07T12:00:00Z", STRIKE.at(UKRAINE)));
        Mention kharkiv = add(mention("b", "2024-06-07T21:00:00Z", strike(KHARKIV, "2024-06-07")));

        assertThat(together(country, luhansk)).isTrue();
        assertThat(together(country, kharkiv)).isFalse();
    }

    @Test
    void anExplosionCanTurnOutToBeAnAttackOrAnAccident() {
        Mention explosion = add(mention("a", "2024-06-07T11:00:00Z", attack("explosion", LUHANSK, "2024-06-07")));
        Mention strike = add(mention("b", "2024-06-07T12:00:00Z", STRIKE));
        Mention gas = add(mention("c", "2024-06-07T12:00:00Z", accident("industrial-accident", NIKOPOL, "2024-06-07")));
        Mention blast = add(mention("d", "2024-06-07T13:00:00Z", attack("explosion", NIKOPOL, "2024-06-07")));

        assertThat(together(explosion, strike)).isTrue();
        assertThat(together(gas, blast)).isTrue();
    }

    @Test
    void anEarthquakeIsNoFlood() {
        Mention quake = add(mention("a", "2024-06-07T11:00:00Z", disaster("earthquake", VALDIVIA, "2024-06-07")));
        Mention flood = add(mention("b", "2024-06-07T11:00:00Z", disaster("flood", VALDIVIA, "2024-06-07")));

        assertThat(together(quake, flood)).isFalse();
    }

    @Test
    void aReportThatDatesNothingIsOfTheDaysBefore() {
        Mention dated = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention dayAfter = add(mention("b", "2024-06-08T12:00:00Z", STRIKE.reported("2024-06-08")));
        Mention weekAfter = add(mention("c", "2024-06-14T12:00:00Z", STRIKE.reported("2024-06-14")));

        assertThat(together(dated, dayAfter)).isTrue();
        assertThat(together(dated, weekAfter)).isFalse();
    }

    @Test
    void aWeekOrAMonthHoldsItsDays() {
        Mention day = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention week = add(mention(
                "b", "2024-06-10T12:00:00Z", strike(LUHANSK, "2024-06-03").of(DatePrecision.WEEK)));
        Mention month = add(mention(
                "c", "2024-07-01T12:00:00Z", strike(LUHANSK, "2024-06-01").of(DatePrecision.MONTH)));

        assertThat(together(day, week)).isTrue();
        assertThat(together(day, month)).isTrue();
    }

    @Test
    void aFollowUpMeansTheKindThatItNamesBeforeTheNearestDate() {
        Mention strike = add(mention("a", "2024-06-05T12:00:00Z", strike(LUHANSK, "2024-06-05")));
        Mention shelling = add(mention("b", "2024-06-07T12:00:00Z", attack("shelling", LUHANSK, "2024-06-07")));
        Mention followUp = add(mention("c", "2024-06-08T12:00:00Z", STRIKE.again()));

        assertThat(together(followUp, strike)).isTrue();
        assertThat(together(followUp, shelling)).isFalse();
    }

    @Test
    void aFollowUpAfterMoreThanAMonthIsOfSomethingElse() {
        Mention strike = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention followUp = add(mention("b", "2024-07-20T12:00:00Z", STRIKE.again()));

        assertThat(together(followUp, strike)).isFalse();
    }

    @Test
    void anArticleTellsItsEventsApart() {
        Mention first = mention("a", "2024-06-07T12:00:00Z", 0, STRIKE);
        Mention second = mention("a", "2024-06-07T12:00:00Z", 1, STRIKE);
        linker.update(List.of(), List.of(first, second), event -> {});
        Mention other = add(mention("b", "2024-06-07T13:00:00Z", 0, STRIKE));

        assertThat(together(first, second)).isFalse();
        assertThat(together(first, other)).isTrue();
    }

    @Test
    void aPlacelessFollowUpJoinsTheEventOfItsOwnArticle() {
        Mention first = mention("a", "2024-06-07T12:00:00Z", 0, STRIKE);
        Mention second = mention("a", "2024-06-07T12:00:00Z", 1, STRIKE.at(null).again());
        linker.update(List.of(), List.of(first, second), event -> {});

        assertThat(together(first, second)).isTrue();
    }

    @Test
    void oneCountrysEventsKeepToTheirPlaces() {
        Mention chile = add(mention("a", "2024-06-07T12:00:00Z", disaster("earthquake", CHILE, "2024-06-07")));
        Mention ukraine = add(mention("b", "2024-06-07T12:00:00Z", disaster("earthquake", UKRAINE, "2024-06-07")));

        assertThat(together(chile, ukraine)).isFalse();
    }

    @Test
    void whatWasLinkedFallsApartWhenItsReasonGoes() {
        Mention region = add(mention("a", "2024-06-07T11:00:00Z", STRIKE.at(LUHANSK_REGION)));
        Mention city = add(mention("b", "2024-06-07T12:00:00Z", STRIKE));

        linker.update(List.of(city), List.of(), event -> {});

        assertThat(linker.eventOf(city.key())).isNull();
        assertThat(linker.eventOf(region.key()).identity().place()).isEqualTo(LUHANSK_REGION);
    }

    @Test
    void whatAMentionToldOfTheKindIsForgottenWithIt() {
        Mention unnamed = mention("a", "2024-06-07T11:00:00Z", event(LUHANSK));
        Mention strike = mention("b", "2024-06-07T12:00:00Z", STRIKE);
        Mention quake = mention("c", "2024-06-07T13:00:00Z", disaster("earthquake", LUHANSK_REGION, "2024-06-07"));
        linker.update(List.of(), List.of(unnamed, strike, quake), event -> {});
        assertThat(together(unnamed, quake)).isFalse();

        linker.update(List.of(strike), List.of(), event -> {});

        assertThat(together(unnamed, quake)).isTrue();
    }

    @Test
    void aMentionThatNoLongerCountsIsStillKnownButDecidesNothing() {
        Mention city = add(mention("a", "2024-06-07T12:00:00Z", STRIKE));
        Mention region = add(mention("b", "2024-06-07T13:00:00Z", STRIKE.at(LUHANSK_REGION)));

        linker.update(List.of(city), List.of(city.as(false)), event -> {});

        assertThat(together(city, region)).isTrue();
        assertThat(linker.eventOf(region.key()).identity().place()).isEqualTo(LUHANSK_REGION);
    }

    private static Happening event(Place place) {
        return new Happening(
                "event", KindFamily.UNKNOWN, place, LocalDate.parse("2024-06-07"), DatePrecision.DAY, false);
    }

    private Mention add(Mention mention) {
        linker.update(List.of(), List.of(mention), event -> {});
        return mention;
    }

    private boolean together(Mention first, Mention second) {
        return linker.eventOf(first.key()) == linker.eventOf(second.key());
    }
}
