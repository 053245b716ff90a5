package io.claimstream.extractor.place.build;

import io.claimstream.schemas.claim.PlaceFeature;

/**
 * How likely the bare name means a place: twentieths of a power of ten of people. A country gains, since it is what news
 * mostly means. A division yields to the seat of its name, unless it is some fifteen times as populous ("Luhansk" is the
 * city), and less to other cities ("Delaware" is the state).
 */
final class Priors {

    private static final int PER_POWER_OF_TEN = 20;
    private static final int UNKNOWN_POPULATION = 300;
    private static final int COUNTRY = 14;
    private static final int REGION = -10;
    private static final int COUNTY = -20;
    private static final int NAMED_BY_ITS_SEAT = -14;
    private static final int NATIONAL_CAPITAL = 10;
    private static final int REGIONAL_SEAT = 4;
    private static final int SECTION = -14;

    private Priors() {}

    static int of(PlaceFeature feature, long population, boolean namedByItsSeat) {
        int size = size(population) + (namedByItsSeat ? NAMED_BY_ITS_SEAT : 0);
        return switch (feature) {
            case COUNTRY -> size(population) + COUNTRY;
            case REGION -> size + REGION;
            case COUNTY -> size + COUNTY;
            case CITY -> size;
        };
    }

    static int of(City city) {
        int size = size(city.population());
        return switch (city.featureCode()) {
            case "PPLC" -> size + NATIONAL_CAPITAL;
            case "PPLA" -> size + REGIONAL_SEAT;
            case "PPLX", "PPLH", "PPLQ", "PPLW" -> size + SECTION;
            default -> size;
        };
    }

    private static int size(long population) {
        return (int) Math.round(PER_POWER_OF_TEN * StrictMath.log10(Math.max(UNKNOWN_POPULATION, population)));
    }
}
