package io.claimstream.extractor.event;

import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.Place;

/** The places that claims carried last, for most come again: making one decodes names and codes all the way up to the country. */
final class RecentPlaces {

    private static final int SLOTS = 1 << 10;

    private final Gazetteer gazetteer;
    private final int[] numbers = new int[SLOTS];
    private final Place[] places = new Place[SLOTS];

    RecentPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** See {@link Gazetteer#place}. */
    Place get(int place) {
        int slot = place & SLOTS - 1;
        if (places[slot] == null || numbers[slot] != place) {
            places[slot] = gazetteer.place(place);
            numbers[slot] = place;
        }
        return places[slot];
    }
}
