package io.claimstream.extractor.place.build;

import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.place.PlaceEntry;
import io.claimstream.extractor.place.PlaceTableWriter;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers the places of the tree, names them in the table, and rates the names. */
final class TableAssembly {

    private final PlaceTableWriter writer = new PlaceTableWriter();
    private final NameAmbiguity ambiguity;
    private final AlternateNames alternateNames;
    private final Map<String, Long> alternatesFrom = new HashMap<>();
    private final Map<String, Long> largest = new HashMap<>();
    private final Set<String> countryNames = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();

    TableAssembly(Collection<Division> countries, NameAmbiguity ambiguity) {
        this.ambiguity = ambiguity;
        for (Division country : countries) {
            alternatesFrom.put(country.code, country.alternatesFrom);
            adjectives.addAll(Folded.all(country.adjectives));
            countryNames.addAll(Folded.all(country.names));
        }
        this.alternateNames = new AlternateNames(
                name -> countryNames.contains(name) || adjectives.contains(name) || ambiguity.isTaken(name));
    }

    /** Adds a country with all that lies in it. */
    void add(PlaceNode country) {
        add(country, new Seats(country), Set.of());
    }

    /** The writer, with every name rated. */
    PlaceTableWriter finish() {
        largest.forEach((name, population) -> writer.ambiguity(name, rate(name, population)));
        return writer;
    }

    private Ambiguity rate(String name, long population) {
        Ambiguity rated = ambiguity.of(name, population);
        boolean decided = ambiguity.isDecided(name);
        if (abbreviations.contains(name) && (!decided || rated == Ambiguity.WORD)) {
            return Ambiguity.ABBREVIATION;
        }
        boolean adjective = adjectives.contains(name) && !countryNames.contains(name);
        return adjective && !decided ? Ambiguity.WORD : rated;
    }

    private void add(PlaceNode node, Seats seats, Set<String> namesAround) {
        Division division = node.division;
        Set<City> namesakes = node.feature == PlaceFeature.COUNTRY ? Set.of() : seats.namesakes(division);
        int place = writer.open(node.entry(!namesakes.isEmpty()));
        division.names.forEach(name -> name(name, place, false, node.population()));
        for (City seat : namesakes) {
            name(seat.name(), place, true, 0);
            if (node.feature == PlaceFeature.REGION || isKnown(seat)) {
                alternateNames.of(seat).forEach(name -> name(name, place, true, 0));
            }
        }
        for (String name : division.alternates) {
            if (!ambiguity.isTaken(NameHash.fold(name))) {
                name(name, place, true, node.population());
            }
        }
        for (String abbreviation : division.abbreviations) {
            name(abbreviation, place, true, 0);
            abbreviations.add(NameHash.fold(abbreviation));
        }
        division.adjectives.forEach(adjective -> writer.adjective(adjective, place));
        Set<String> names = Folded.all(division.names);
        names.addAll(namesAround);
        node.cities.forEach(city -> add(city, names));
        node.children.values().forEach(child -> add(child, seats, names));
        writer.close();
    }

    /**
     * Adds a city. An alternate name that a division around it has as its usual one is the usual spelling of both
     * ("Hama"), or, where it is quite another name, is left to the division ("Bahia" for Salvador).
     */
    private void add(City city, Set<String> namesAround) {
        int place = writer.city(new PlaceEntry(
                PlaceFeature.CITY,
                city.name(),
                null,
                city.id(),
                city.latitude(),
                city.longitude(),
                city.population(),
                Priors.of(city)));
        name(city.name(), place, false, city.population());
        city.furtherNames().forEach(name -> name(name, place, false, 0));
        if (isKnown(city)) {
            for (String alternate : alternateNames.of(city)) {
                boolean shared = namesAround.contains(NameHash.fold(alternate));
                if (!shared || NameVariants.isCityOf(city.name(), alternate)) {
                    name(alternate, place, true, 0);
                } else if (NameVariants.alike(alternate, city.name())) {
                    name(alternate, place, false, 0);
                }
            }
        }
    }

    private boolean isKnown(City city) {
        return city.population() >= alternatesFrom.get(city.country());
    }

    private void name(String name, int place, boolean alternate, long population) {
        for (String variant : NameVariants.of(name)) {
            writer.name(variant, place, alternate);
            largest.merge(NameHash.fold(variant), population, Math::max);
        }
    }
}
