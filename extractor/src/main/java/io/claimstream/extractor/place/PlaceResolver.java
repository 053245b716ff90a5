package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Chooses among the places of one name: by the container that the text names, by the word before or after the name, by
 * the places that the article has named so far, else by population. Stateless; nothing is allocated.
 */
public final class PlaceResolver {

    private static final int ASKED_FEATURE = 60;
    private static final int NEAR_FEATURE = 40;
    private static final int OTHER_FEATURE = -30;

    private final Gazetteer gazetteer;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The place that {@code name} most likely means.
     *
     * @param feature what the words around the name call it ("Luhansk region", "city of Luhansk"), see
     *     {@link FeatureWords}; null where they do not say
     */
    public int resolve(int name, PlaceFeature feature, PlaceContext context) {
        return best(name, 0, gazetteer.size(), feature, context);
    }

    /**
     * The place of this name that lies in a place of the other: "Tripoli, Lebanon". Where the container is a city
     * ("Brooklyn, New York City"), its neighbours count as inside.
     *
     * @return the inner place, or {@link Gazetteer#NONE} where no two places fit
     */
    public int resolveWithin(int name, int containerName, PlaceFeature feature, PlaceContext context) {
        int found = Gazetteer.NONE;
        int highest = Integer.MIN_VALUE;
        int count = gazetteer.count(containerName);
        boolean cities = false;
        for (int pass = 0; pass < 2 && found == Gazetteer.NONE; pass++, cities = true) {
            for (int i = 0; i < count; i++) {
                int outer = gazetteer.candidate(containerName, i);
                boolean city = gazetteer.feature(outer) == PlaceFeature.CITY;
                if (city != cities) {
                    continue;
                }
                int inner = resolveInside(name, outer, feature, context);
                if (inner == Gazetteer.NONE) {
                    continue;
                }
                int score = gazetteer.prior(inner) + score(containerName, i, null, context);
                if (score > highest) {
                    found = inner;
                    highest = score;
                }
                if (city) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * The likeliest place of this name inside {@code container}, or the container itself where the name is another one
     * of its own, or {@link Gazetteer#NONE}.
     */
    public int resolveInside(int name, int container, PlaceFeature feature, PlaceContext context) {
        int around = gazetteer.feature(container) == PlaceFeature.CITY ? gazetteer.parent(container) : container;
        int inside = best(name, around + 1, gazetteer.end(around), feature, context);
        return inside == Gazetteer.NONE ? best(name, container, container + 1, feature, context) : inside;
    }

    /** The best candidate from {@code from} to before {@code to}; candidates come best first, so the rest can be skipped. */
    private int best(int name, int from, int to, PlaceFeature feature, PlaceContext context) {
        int found = Gazetteer.NONE;
        int highest = Integer.MIN_VALUE;
        int mostBonus = context.mostBonus() + (feature == null ? 0 : ASKED_FEATURE);
        int count = gazetteer.count(name);
        for (int i = 0; i < count; i++) {
            if (found != Gazetteer.NONE && base(name, i) + mostBonus <= highest) {
                break;
            }
            int place = gazetteer.candidate(name, i);
            if (place < from || place >= to) {
                continue;
            }
            int score = score(name, i, feature, context);
            if (score > highest) {
                found = place;
                highest = score;
            }
        }
        return found;
    }

    private int base(int name, int i) {
        int prior = gazetteer.prior(gazetteer.candidate(name, i));
        return gazetteer.isAlternate(name, i) ? prior - NameIndex.ALTERNATE_COST : prior;
    }

    private int score(int name, int i, PlaceFeature asked, PlaceContext context) {
        int place = gazetteer.candidate(name, i);
        return base(name, i) + context.bonus(place) + fit(gazetteer.feature(place), asked);
    }

    /** Regions and counties stand in for each other: what one country calls province is another's second order. */
    private static int fit(PlaceFeature feature, PlaceFeature asked) {
        if (asked == null) {
            return 0;
        }
        if (feature == asked) {
            return ASKED_FEATURE;
        }
        boolean divisions = (feature == PlaceFeature.REGION || feature == PlaceFeature.COUNTY)
                && (asked == PlaceFeature.REGION || asked == PlaceFeature.COUNTY);
        return divisions ? NEAR_FEATURE : OTHER_FEATURE;
    }
}
