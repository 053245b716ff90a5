package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.PlaceEntry;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A division with what lies in it; its population and its centre are those of its cities. */
final class PlaceNode {

    final Division division;
    final PlaceFeature feature;
    final SortedMap<String, PlaceNode> children = new TreeMap<>();
    final List<City> cities = new ArrayList<>();

    private final PlaceNode parent;
    private long population;
    private double x;
    private double y;
    private double z;

    PlaceNode(Division division, PlaceFeature feature, PlaceNode parent) {
        this.division = division;
        this.feature = feature;
        this.parent = parent;
    }

    void add(City city) {
        cities.add(city);
        for (PlaceNode around = this; around != null; around = around.parent) {
            around.weigh(city);
        }
    }

    long population() {
        return population;
    }

    PlaceEntry entry(boolean namedByItsSeat) {
        PlaceNode located = this;
        while (located.x == 0 && located.y == 0 && located.z == 0 && located.parent != null) {
            located = located.parent;
        }
        return new PlaceEntry(
                feature,
                division.name(),
                division.lastCode(),
                division.id,
                StrictMath.toDegrees(StrictMath.atan2(located.z, StrictMath.hypot(located.x, located.y))),
                StrictMath.toDegrees(StrictMath.atan2(located.y, located.x)),
                population,
                Priors.of(feature, population, namedByItsSeat));
    }

    /** Sections of a city are counted in it already. */
    private void weigh(City city) {
        long inhabitants = city.featureCode().equals("PPLX") ? 0 : city.population();
        population += inhabitants;
        double weight = inhabitants + 1;
        double latitude = StrictMath.toRadians(city.latitude());
        double longitude = StrictMath.toRadians(city.longitude());
        x += weight * StrictMath.cos(latitude) * StrictMath.cos(longitude);
        y += weight * StrictMath.cos(latitude) * StrictMath.sin(longitude);
        z += weight * StrictMath.sin(latitude);
    }
}
