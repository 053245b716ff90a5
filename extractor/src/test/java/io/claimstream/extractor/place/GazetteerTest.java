package io.claimstream.extractor.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table that ships with the extractor. */
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void theTableHoldsTheCountriesTheirDivisionsAndTheirCities() {
        int[] counts = new int[PlaceFeature.values().length];
        for (int place = 0; place < GAZETTEER.size(); place++) {
            counts[GAZETTEER.feature(place).ordinal()]++;
        }

        assertThat(counts[PlaceFeature.COUNTRY.ordinal()]).isBetween(240, 260);
        assertThat(counts[PlaceFeature.REGION.ordinal()]).isBetween(3_500, 4_500);
        assertThat(counts[PlaceFeature.COUNTY.ordinal()]).isBetween(40_000, 60_000);
        assertThat(counts[PlaceFeature.CITY.ordinal()]).isGreaterThan(190_000);
    }

    @Test
    void aCityIsShownWithItsDivisionsAndItsWhereabouts() {
        Place luhansk = GAZETTEER.place(first("Luhansk"));

        assertThat(luhansk.name()).isEqualTo("Luhansk");
        assertThat(luhansk.id()).isEqualTo("geonames:702658");
        assertThat(luhansk.feature()).isEqualTo(PlaceFeature.CITY);
        assertThat(luhansk.country()).isEqualTo("UA");
        assertThat(luhansk.region()).isEqualTo("UA.14");
        assertThat(luhansk.county()).startsWith("UA.14.");
        assertThat(luhansk.lat()).isEqualTo(48.5695);
        assertThat(luhansk.lon()).isEqualTo(39.3286);
        assertThat(GAZETTEER.population(first("Luhansk"))).isBetween(300_000L, 500_000L);
    }

    @Test
    void aRegionIsShownWithItsOwnCodeAndItsGeonamesNumber() {
        Place chiapas = GAZETTEER.place(first("Chiapas"));

        assertThat(chiapas.feature()).isEqualTo(PlaceFeature.REGION);
        assertThat(chiapas.id()).startsWith("geonames:");
        assertThat(chiapas.country()).isEqualTo("MX");
        assertThat(chiapas.region()).isEqualTo("MX.05");
        assertThat(chiapas.county()).isNull();
    }

    @Test
    void aDivisionWhoseNumberIsUnknownIsIdentifiedByItsCode() {
        Place county = GAZETTEER.place(first("Maricopa County"));

        assertThat(county.feature()).isEqualTo(PlaceFeature.COUNTY);
        assertThat(county.id()).isEqualTo("geonames-admin:US.AZ.013");
        assertThat(county.county()).isEqualTo("US.AZ.013");
    }

    @Test
    void aCountryHasACodeAndNothingAroundIt() {
        int nepal = first("Nepal");

        assertThat(GAZETTEER.place(nepal).country()).isEqualTo("NP");
        assertThat(GAZETTEER.place(nepal).region()).isNull();
        assertThat(GAZETTEER.parent(nepal)).isEqualTo(Gazetteer.NONE);
        assertThat(GAZETTEER.population(nepal)).isGreaterThan(5_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Kiev, Kyiv",
        "Kharkov, Kharkiv",
        "Lugansk, Luhansk",
        "Voroshilovgrad, Luhansk",
        "Dnepropetrovsk, Dnipro",
        "Lvov, Lviv",
        "Bombay, Mumbai",
        "Saigon, Ho Chi Minh City",
        "Leningrad, Saint Petersburg",
        "St. Petersburg, Saint Petersburg",
        "Constantinople, Istanbul",
        "Homs, Homs",
        "Khan Yunis, Khan Younis",
        "Al-Raqqah, Raqqa",
        "Burma, Myanmar",
        "Holland, Netherlands",
        "U.K., United Kingdom",
        "Ivory Coast, Ivory Coast",
        "Côte d’Ivoire, Ivory Coast",
        "USSR, Russia",
        "DR Congo, Democratic Republic of the Congo",
        "Punjab, Punjab",
        "Soum, Soum",
        "Orissa, Odisha",
        "Baluchistan, Balochistan",
    })
    void alternateAndHistoricalSpellingsLeadToThePlace(String spelling, String name) {
        assertThat(GAZETTEER.name(first(spelling))).isEqualTo(name);
    }

    @Test
    void upperCaseAndDiacriticsMakeNoDifference() {
        assertThat(first("BOGOTA")).isEqualTo(first("Bogotá"));
        assertThat(first("SAO PAULO")).isEqualTo(first("São Paulo"));
    }

    @Test
    void aPlaceContainsWhatLiesInItAndItselfAndNothingElse() {
        int ukraine = first("Ukraine");
        int kharkiv = first("Kharkiv");
        int region = GAZETTEER.enclosing(kharkiv, PlaceFeature.REGION);
        int odesa = first("Odesa");

        assertThat(GAZETTEER.contains(ukraine, kharkiv)).isTrue();
        assertThat(GAZETTEER.contains(ukraine, region)).isTrue();
        assertThat(GAZETTEER.contains(region, kharkiv)).isTrue();
        assertThat(GAZETTEER.contains(kharkiv, kharkiv)).isTrue();
        assertThat(GAZETTEER.contains(region, odesa)).isFalse();
        assertThat(GAZETTEER.contains(kharkiv, ukraine)).isFalse();
        assertThat(GAZETTEER.contains(first("Poland"), kharkiv)).isFalse();
    }

    @Test
    void everyPlaceLiesInItsParentAndEveryParentIsLarger() {
        for (int place = 0; place < GAZETTEER.size(); place++) {
            int parent = GAZETTEER.parent(place);
            if (parent == Gazetteer.NONE) {
                assertThat(GAZETTEER.feature(place)).isEqualTo(PlaceFeature.COUNTRY);
            } else if (!GAZETTEER.contains(parent, place)
                    || GAZETTEER.feature(parent).compareTo(GAZETTEER.feature(place)) >= 0) {
                throw new AssertionError(GAZETTEER.name(place) + " in " + GAZETTEER.name(parent));
            }
        }
    }

    @Test
    void everyCountryHasAnIsoCodeOfItsOwn() {
        Set<String> codes = new HashSet<>();
        for (int place = 0; place < GAZETTEER.size(); place = GAZETTEER.end(place)) {
            codes.add(GAZETTEER.place(place).country());
        }

        Set<String> isoCodes = new HashSet<>(Set.of(Locale.getISOCountries()));
        isoCodes.add("XK");
        assertThat(isoCodes).containsAll(codes);
        assertThat(codes).hasSizeGreaterThan(240);
    }

    @ParameterizedTest
    @CsvSource({
        "Syrian, Syria",
        "Filipinos, Philippines",
        "American, United States",
        "Dutch, Netherlands",
        "Chechen, Chechnya",
        "South African, South Africa",
    })
    void adjectivesPointToTheirPlaceWithoutBeingNamesOfIt(String adjective, String name) {
        int place = GAZETTEER.adjective(NameHash.of(adjective));

        assertThat(GAZETTEER.name(place)).isEqualTo(name);
        int named = GAZETTEER.find(NameHash.of(adjective));
        if (named != Gazetteer.NONE) {
            assertThat(GAZETTEER.ambiguity(named)).isNotEqualTo(Ambiguity.CLEAR);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kharkiv, CLEAR",
        "Nicaragua, CLEAR",
        "Turkey, CLEAR",
        "Houston, CLEAR",
        "Salt Lake City, CLEAR",
        "Reading, HOMONYM",
        "Nice, HOMONYM",
        "Mobile, HOMONYM",
        "Jackson, HOMONYM",
        "Hamilton, HOMONYM",
        "Police, WORD",
        "South, WORD",
        "Smith, HOMONYM",
        "Of, WORD",
        "Most, WORD",
        "Central, WORD",
        "Hamas, WORD",
        "Red Cross, WORD",
        "Pa., ABBREVIATION",
        "OR, ABBREVIATION",
        "Calif., ABBREVIATION",
    })
    void namesThatAreOtherThingsTooSaySo(String name, Ambiguity ambiguity) {
        assertThat(GAZETTEER.ambiguity(GAZETTEER.find(NameHash.of(name)))).isEqualTo(ambiguity);
    }

    @Test
    void theLongestNameIsFoundAndWhatFollowsItIsLeft() {
        long[] words = hashes("near", "Salt", "Lake", "City", "Utah", "on", "Monday");

        long found = GAZETTEER.longest(words, 1, words.length);

        assertThat(found >>> 32).isEqualTo(3);
        assertThat(GAZETTEER.name(GAZETTEER.candidate((int) found, 0))).isEqualTo("Salt Lake City");
    }

    @Test
    void theLongestNameStaysBeforeTheLimit() {
        long[] words = hashes("New", "York", "City");

        assertThat(GAZETTEER.longest(words, 0, 2) >>> 32).isEqualTo(2);
        assertThat(GAZETTEER.longest(words, 0, 3) >>> 32).isEqualTo(3);
        assertThat(GAZETTEER.longest(words, 2, 2)).isEqualTo(Gazetteer.NONE);
    }

    @Test
    void theBeginningOfALongerNameIsAPrefix() {
        assertThat(GAZETTEER.isPrefix(NameHash.of("Salt"))).isTrue();
        assertThat(GAZETTEER.isPrefix(NameHash.of("Salt Lake"))).isTrue();
        assertThat(GAZETTEER.isPrefix(NameHash.of("Qwrtp zxcvb"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "zzyzzxq", "Луганск", "دمشق", "東京", "\uD83D\uDCA5", "\uD83D", "\u0000"})
    void strangeTextIsNoPlace(String text) {
        assertThat(GAZETTEER.find(NameHash.of(text))).isEqualTo(Gazetteer.NONE);
        assertThat(GAZETTEER.adjective(NameHash.of(text))).isEqualTo(Gazetteer.NONE);
    }

    @Test
    void aVeryLongNameIsNoPlace() {
        String name = "San ".repeat(100_000);

        assertThat(GAZETTEER.find(NameHash.of(name))).isEqualTo(Gazetteer.NONE);
        assertThat(NameHash.fold(name)).hasSize(399_999);
    }

    @Test
    void candidatesComeBestFirst() {
        int name = GAZETTEER.find(NameHash.of("Springfield"));

        assertThat(GAZETTEER.count(name)).isGreaterThan(10);
        for (int i = 1; i < GAZETTEER.count(name); i++) {
            if (!GAZETTEER.isAlternate(name, i) && !GAZETTEER.isAlternate(name, i - 1)) {
                assertThat(GAZETTEER.prior(GAZETTEER.candidate(name, i)))
                        .isLessThanOrEqualTo(GAZETTEER.prior(GAZETTEER.candidate(name, i - 1)));
            }
        }
    }

    private static int first(String name) {
        int handle = GAZETTEER.find(NameHash.of(name));
        assertThat(handle).as(name).isNotEqualTo(Gazetteer.NONE);
        return GAZETTEER.candidate(handle, 0);
    }

    private static long[] hashes(String... words) {
        long[] hashes = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = NameHash.of(words[i]);
        }
        return hashes;
    }
}
