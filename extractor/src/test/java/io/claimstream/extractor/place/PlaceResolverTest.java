package io.claimstream.extractor.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.PlaceFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceResolverTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final PlaceResolver resolver = new PlaceResolver(GAZETTEER);
    private final PlaceContext context = new PlaceContext(GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "Tripoli, LY, CITY",
        "Paris, FR, CITY",
        "Moscow, RU, CITY",
        "London, GB, CITY",
        "Luhansk, UA, CITY",
        "New York, US, CITY",
        "Washington, US, CITY",
        "Idlib, SY, CITY",
        "Mexico, MX, COUNTRY",
        "Guatemala, GT, COUNTRY",
        "Singapore, SG, COUNTRY",
        "Georgia, GE, COUNTRY",
        "Jordan, JO, COUNTRY",
        "Delaware, US, REGION",
        "Quebec, CA, REGION",
        "Bahia, BR, REGION",
        "Gaza, PS, REGION",
    })
    void withoutContextTheBestKnownPlaceIsMeant(String name, String country, PlaceFeature feature) {
        assertPlace(resolver.resolve(name(name), null, context), country, feature);
    }

    @ParameterizedTest
    @CsvSource({
        "Springfield, Ohio, US.OH",
        "Springfield, Missouri, US.MO",
        "Paris, Texas, US.TX",
        "Erie, Pa., US.PA",
        "Salem, OR, US.OR",
        "Reading, Pennsylvania, US.PA",
        "Reading, England, GB.ENG",
        "Most, Czech Republic, CZ.89",
        "Victoria, British Columbia, CA.02",
        "Cordoba, Spain, ES.51",
        "Brooklyn, New York, US.NY",
    })
    void theContainerThatFollowsDecides(String name, String container, String region) {
        int place = resolver.resolveWithin(name(name), name(container), null, context);

        assertThat(GAZETTEER.place(place).region()).isEqualTo(region);
    }

    @Test
    void theContainerItselfMayBeAmbiguous() {
        int tbilisi = resolver.resolveWithin(name("Tbilisi"), name("Georgia"), null, context);
        int atlanta = resolver.resolveWithin(name("Atlanta"), name("Georgia"), null, context);

        assertThat(GAZETTEER.place(tbilisi).country()).isEqualTo("GE");
        assertThat(GAZETTEER.place(atlanta).region()).isEqualTo("US.GA");
    }

    @Test
    void aNameThatLiesNowhereInTheContainerIsNotResolved() {
        assertThat(resolver.resolveWithin(name("Kharkiv"), name("Peru"), null, context))
                .isEqualTo(Gazetteer.NONE);
    }

    @Test
    void anotherNameOfTheContainerIsTheContainer() {
        int sinai = resolver.resolveWithin(name("Sinai"), name("Egypt"), null, context);

        assertThat(sinai).isEqualTo(resolver.resolve(name("Egypt"), null, context));
    }

    @Test
    void neighboursOfACityCountAsInsideIt() {
        int queens = resolver.resolveWithin(name("Queens"), name("New York City"), null, context);

        assertThat(GAZETTEER.place(queens).region()).isEqualTo("US.NY");
    }

    @ParameterizedTest
    @CsvSource({
        "Luhansk, UA.14",
        "Lugansk, UA.14",
        "Kharkov, UA.07",
        "Kyiv, UA.13",
        "Kiev, UA.13",
        "Moscow, RU.47",
        "New York, US.NY",
        "Washington, US.WA",
        "Idlib, SY.12",
        "Kandahar, AF.23",
    })
    void theWordRegionBesideANameAsksForTheRegion(String name, String region) {
        int place = resolver.resolve(name(name), PlaceFeature.REGION, context);

        assertPlace(place, region.substring(0, 2), PlaceFeature.REGION);
        assertThat(GAZETTEER.place(place).region()).isEqualTo(region);
    }

    @Test
    void aProvinceMayBeASecondOrderDivision() {
        int place = resolver.resolve(name("Cebu"), PlaceFeature.REGION, context);

        assertPlace(place, "PH", PlaceFeature.COUNTY);
    }

    @Test
    void theWordCityBesideANameAsksForTheCity() {
        assertPlace(resolver.resolve(name("Gaza"), PlaceFeature.CITY, context), "PS", PlaceFeature.CITY);
        assertPlace(resolver.resolve(name("Quebec"), PlaceFeature.CITY, context), "CA", PlaceFeature.CITY);
    }

    @Test
    void aCountryThatTheTextNamesDrawsItsPlaces() {
        context.mention(resolver.resolve(name("Lebanon"), null, context));

        assertPlace(resolver.resolve(name("Tripoli"), null, context), "LB", PlaceFeature.CITY);
    }

    @Test
    void anAdjectiveDrawsToo() {
        context.mention(GAZETTEER.adjective(NameHash.of("Venezuelan")));

        assertPlace(resolver.resolve(name("Valencia"), null, context), "VE", PlaceFeature.CITY);
    }

    @Test
    void aPlaceInTheSameRegionDrawsMoreThanOneInTheSameCountry() {
        context.mention(resolver.resolve(name("Cincinnati"), null, context));

        int hamilton = resolver.resolve(name("Hamilton"), null, context);

        assertThat(GAZETTEER.place(hamilton).region()).isEqualTo("US.OH");
    }

    @Test
    void theDatelineOutweighsAnotherCountry() {
        context.mention(resolver.resolve(name("Spain"), null, context));
        context.dateline(resolver.resolve(name("Argentina"), null, context));

        assertPlace(resolver.resolve(name("Cordoba"), null, context), "AR", PlaceFeature.CITY);
    }

    @Test
    void aPlaceThatWasNamedOnceKeepsItsMeaning() {
        context.mention(resolver.resolveWithin(name("Paris"), name("Texas"), null, context));
        context.mention(resolver.resolve(name("France"), null, context));

        assertThat(GAZETTEER
                        .place(resolver.resolve(name("Paris"), null, context))
                        .region())
                .isEqualTo("US.TX");
    }

    @Test
    void aWorldCityIsNotDrawnAwayByAVillageOfItsName() {
        context.mention(resolver.resolve(name("Canada"), null, context));
        context.mention(resolver.resolve(name("Russia"), null, context));

        assertPlace(resolver.resolve(name("London"), null, context), "GB", PlaceFeature.CITY);
    }

    @Test
    void clearingForgetsTheArticle() {
        context.dateline(resolver.resolve(name("Lebanon"), null, context));
        context.clear();

        assertPlace(resolver.resolve(name("Tripoli"), null, context), "LY", PlaceFeature.CITY);
    }

    @Test
    void aTextThatNamesMorePlacesThanAreRememberedIsStillResolved() {
        for (int place = 0; place < 10 * PlaceContext.CAPACITY; place++) {
            context.mention(GAZETTEER.size() - 1 - place);
        }

        assertPlace(resolver.resolve(name("Lima"), null, context), "PE", PlaceFeature.CITY);
    }

    private static int name(String name) {
        int handle = GAZETTEER.find(NameHash.of(name));
        assertThat(handle).as(name).isNotEqualTo(Gazetteer.NONE);
        return handle;
    }

    private static void assertPlace(int place, String country, PlaceFeature feature) {
        assertThat(GAZETTEER.place(place).country()).isEqualTo(country);
        assertThat(GAZETTEER.feature(place)).isEqualTo(feature);
    }
}
