package io.claimstream.extractor.place.build;

import io.claimstream.schemas.claim.PlaceFeature;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Countries, their regions, their counties, and the cities in them. */
final class PlaceTree {

    private final SortedMap<String, PlaceNode> countries = new TreeMap<>();

    PlaceTree(SortedMap<String, Division> countries, Divisions divisions, List<City> cities) {
        countries.forEach(
                (code, country) -> this.countries.put(code, new PlaceNode(country, PlaceFeature.COUNTRY, null)));
        Map<String, PlaceNode> nodes = new HashMap<>(this.countries);
        hang(divisions.regions, PlaceFeature.REGION, nodes);
        hang(divisions.counties, PlaceFeature.COUNTY, nodes);
        for (City city : cities) {
            PlaceNode around = smallest(nodes, city);
            if (around != null) {
                around.add(city);
            }
        }
        nodes.values().forEach(node -> node.cities.sort(Comparator.comparingInt(City::id)));
    }

    /** The countries in the order of their codes. */
    Collection<PlaceNode> countries() {
        return countries.values();
    }

    private static void hang(
            SortedMap<String, Division> divisions, PlaceFeature feature, Map<String, PlaceNode> nodes) {
        divisions.forEach((code, division) -> {
            PlaceNode parent = nodes.get(code.substring(0, code.lastIndexOf('.')));
            if (parent != null) {
                PlaceNode node = new PlaceNode(division, feature, parent);
                nodes.put(code, node);
                parent.children.put(division.lastCode(), node);
            }
        });
    }

    private static PlaceNode smallest(Map<String, PlaceNode> nodes, City city) {
        String region = city.country() + "." + city.region();
        PlaceNode county = nodes.get(region + "." + city.county());
        return county != null ? county : nodes.getOrDefault(region, nodes.get(city.country()));
    }
}
