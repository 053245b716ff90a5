package io.claimstream.aggregator.event;

import static io.claimstream.aggregator.event.Mentions.mention;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Gazette.city;
import static io.claimstream.aggregator.news.Happening.strike;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.schemas.claim.DatePrecision;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");

    private final EventNames names = new EventNames("UA");

    @Test
    void anIdTellsCountryPlaceDateAndKind() {
        assertThat(name("a", STRIKE)).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
    }

    @Test
    void anUnknownPlaceIsLeftOut() {
        assertThat(name("a", STRIKE.at(null))).isEqualTo("ua-2024-06-07-missile-attack");
        assertThat(name("b", strike(UKRAINE, "2024-06-08"))).isEqualTo("ua-2024-06-08-missile-attack");
    }

    @Test
    void anUnknownCountryIsZz() {
        EventNames unknown = new EventNames("ZZ");
        LinkedEvent event = event("a", STRIKE.at(null));
        unknown.name(event);

        assertThat(unknown.id(event)).isEqualTo("zz-2024-06-07-missile-attack");
    }

    @Test
    void aDateIsAsPreciseAsItIsKnown() {
        assertThat(name("a", STRIKE.of(DatePrecision.MONTH))).isEqualTo("ua-luhansk-2024-06-missile-attack");
        assertThat(name("b", STRIKE.of(DatePrecision.YEAR))).isEqualTo("ua-luhansk-2024-missile-attack");
    }

    @Test
    void anUndatedEventIsNamedAfterItsFirstReport() {
        assertThat(name("a", STRIKE.again())).isEqualTo("ua-luhansk-2024-06-09-missile-attack");
    }

    @Test
    void accentsAndSignsAreLeftOut() {
        Happening event = strike(city("Cañón d'Ívry (Süd)", "UA", "UA.1"), "2024-06-07");

        assertThat(name("a", event)).isEqualTo("ua-canon-divry-sud-2024-06-07-missile-attack");
    }

    @Test
    void namesakesAreNumberedInTheOrderOfTheirFirstReports() {
        LinkedEvent second = event("b", STRIKE);
        LinkedEvent first = event("a", STRIKE);
        names.name(second);
        names.name(first);

        assertThat(names.id(first)).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
        assertThat(names.id(second)).isEqualTo("ua-luhansk-2024-06-07-missile-attack-2");
        names.forget(first);
        assertThat(names.id(second)).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
    }

    @Test
    void theIdOfAClosedEventIsNotGivenAgain() {
        names.reserve("ua-luhansk-2024-06-07-missile-attack");

        assertThat(name("a", STRIKE)).isEqualTo("ua-luhansk-2024-06-07-missile-attack-2");
    }

    private String name(String article, Happening happening) {
        LinkedEvent event = event(article, happening);
        names.name(event);
        return names.id(event);
    }

    private static LinkedEvent event(String article, Happening happening) {
        return new LinkedEvent(mention(article, "2024-06-09T12:00:00Z", happening), LinkingRules.DEFAULT);
    }
}
