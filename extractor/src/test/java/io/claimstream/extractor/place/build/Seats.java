package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.NameHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The seats of a country's divisions and its large cities, which lend their spellings to the divisions of their name. */
final class Seats {

    private final Map<String, City> byName = new HashMap<>();
    private final Map<String, City> regional = new HashMap<>();

    Seats(PlaceNode country) {
        List<PlaceNode> open = new ArrayList<>(List.of(country));
        while (!open.isEmpty()) {
            PlaceNode node = open.remove(open.size() - 1);
            open.addAll(node.children.values());
            for (City city : node.cities) {
                if (city.isRegionalSeat()) {
                    regional.put(city.country() + "." + city.region(), city);
                }
                if (city.isSeat() || city.isLarge()) {
                    add(city.name(), city);
                    city.furtherNames().forEach(name -> add(name, city));
                }
            }
        }
        Collection<PlaceNode> regions = country.children.values();
        regions.forEach(region -> leaveNameToNeighbour(region, regions));
    }

    /** The seats of which a division has the name: "Kharkiv oblast" is written "Kharkov region" too. */
    Set<City> namesakes(Division division) {
        Set<City> namesakes = new LinkedHashSet<>();
        for (String name : division.names) {
            City seat = byName.get(NameHash.fold(name));
            if (seat != null && (seat.isRegionalSeat() || seat.isLarge() || isIn(division, seat))) {
                namesakes.add(seat);
            }
        }
        City own = regional.get(division.code);
        if (own != null && isSpelledLike(division, own)) {
            namesakes.add(own);
        }
        return namesakes;
    }

    private static boolean isSpelledLike(Division division, City seat) {
        return NameVariants.alike(seat.name(), division.name())
                && division.names.stream().noneMatch(name -> NameVariants.isCityOf(seat.name(), name))
                && Folded.all(seat.alternates()).stream().anyMatch(Folded.all(division.names)::contains);
    }

    private static boolean isIn(Division division, City city) {
        return (city.country() + "." + city.region() + "." + city.county() + ".").startsWith(division.code + ".");
    }

    private void add(String name, City city) {
        byName.merge(NameHash.fold(name), city, (a, b) -> a.population() >= b.population() ? a : b);
    }

    /** A city that is a region of its own is no "Kyiv region": that is the one around it. */
    private void leaveNameToNeighbour(PlaceNode region, Collection<PlaceNode> regions) {
        for (City seat : byName.values()) {
            boolean mostOfIt = region.division.code.equals(seat.country() + "." + seat.region())
                    && seat.population() > region.population() / 2;
            if (!mostOfIt) {
                continue;
            }
            Set<String> names = Folded.all(seat.alternates());
            names.add(NameHash.fold(seat.name()));
            boolean shared = regions.stream()
                    .filter(other -> other != region)
                    .anyMatch(other -> Folded.all(other.division.names).stream().anyMatch(names::contains));
            if (shared) {
                region.division.names.removeIf(name -> names.contains(NameHash.fold(name)));
                region.division.alternates.removeIf(name -> names.contains(NameHash.fold(name)));
            }
        }
    }
}
