package io.claimstream.cli.subscribe;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which claims are wanted. What is empty lets everything through.
 *
 * @param measures what is counted
 * @param places names, country codes or ids of places, whatever their case
 */
record ClaimFilter(Set<Measure> measures, List<String> places) implements Predicate<Claim> {

    ClaimFilter {
        measures = Set.copyOf(measures);
        places = List.copyOf(places);
    }

    @Override
    public boolean test(Claim claim) {
        return (measures.isEmpty() || measures.contains(claim.measure()))
                && (places.isEmpty() || isWanted(claim.event().place()));
    }

    private boolean isWanted(Place place) {
        return place != null
                && places.stream()
                        .anyMatch(wanted -> wanted.equalsIgnoreCase(place.name())
                                || wanted.equalsIgnoreCase(place.country())
                                || wanted.equalsIgnoreCase(place.id()));
    }
}
