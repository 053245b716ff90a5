package io.claimstream.aggregator.news;

import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;

/** A few places to write test news about. */
public final class Gazette {

    public static final Place UKRAINE = country("Ukraine", "UA");
    public static final Place LUHANSK_REGION = region("Luhansk", "UA", "UA.14");
    public static final Place LUHANSK = city("Luhansk", "UA", "UA.14");
    public static final Place NIKOPOL = city("Nikopol", "UA", "UA.04");
    public static final Place KHARKIV = city("Kharkiv", "UA", "UA.07");
    public static final Place SPRINGFIELD_ILLINOIS = city("Springfield", "US", "US.IL");
    public static final Place SPRINGFIELD_OREGON = city("Springfield", "US", "US.OR");
    public static final Place CHILE = country("Chile", "CL");
    public static final Place VALDIVIA = city("Valdivia", "CL", "CL.17");

    private Gazette() {}

    public static Place country(String name, String code) {
        return new Place(name, "test:" + code, PlaceFeature.COUNTRY, code, null, null, null, null);
    }

    public static Place region(String name, String country, String code) {
        return new Place(name, "test:" + code, PlaceFeature.REGION, country, code, null, null, null);
    }

    public static Place city(String name, String country, String region) {
        return new Place(name, "test:" + region + "/" + name, PlaceFeature.CITY, country, region, null, null, null);
    }
}
