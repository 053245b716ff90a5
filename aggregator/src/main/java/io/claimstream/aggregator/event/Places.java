package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.Objects;

/** Containment of places by their gazetteer codes: a city lies in its county, region and country. */
final class Places {

    private static final int UNKNOWN_LEVEL = -1;

    private Places() {}

    /** How precise a place is: -1 where unknown, then 0 for a country up to 3 for a city. */
    static int level(Place place) {
        return place == null
                ? UNKNOWN_LEVEL
                : place.feature() == null ? level(PlaceFeature.CITY) : level(place.feature());
    }

    private static int level(PlaceFeature feature) {
        return switch (feature) {
            case COUNTRY -> 0;
            case REGION -> 1;
            case COUNTY -> 2;
            case CITY -> 3;
        };
    }

    /** Whether the two can be names of where one event happened: the same place, one in the other, or one unknown. */
    static boolean compatible(Place first, Place second) {
        if (first == null || second == null) {
            return true;
        }
        if (!Objects.equals(first.country(), second.country())) {
            return false;
        }
        if (level(first) == level(second)) {
            return same(first, second);
        }
        return level(first) < level(second) ? contains(first, second) : contains(second, first);
    }

    private static boolean same(Place first, Place second) {
        if (first.id() != null && second.id() != null) {
            return first.id().equals(second.id());
        }
        return first.name() != null && first.name().equalsIgnoreCase(second.name());
    }

    private static boolean contains(Place larger, Place smaller) {
        return switch (larger.feature()) {
            case COUNTRY -> true;
            case REGION -> larger.region() != null && larger.region().equals(smaller.region());
            case COUNTY ->
                larger.county() != null
                        && larger.county().equals(smaller.county())
                        && Objects.equals(larger.region(), smaller.region());
            case CITY -> false;
        };
    }
}
