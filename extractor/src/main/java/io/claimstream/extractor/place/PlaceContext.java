package io.claimstream.extractor.place;

import io.claimstream.schemas.claim.PlaceFeature;

/**
 * What an article has said about where it happens, for the choice among places of one name. Reused from article to
 * article; it remembers the first {@value #CAPACITY} different places, which bounds its cost on any text.
 */
public final class PlaceContext {

    static final int CAPACITY = 24;

    /** In twentieths of a power of ten of people: the same place again outweighs any difference in size. */
    static final int SAME_PLACE = 100;

    static final int SAME_REGION = 50;
    static final int SAME_COUNTRY = 34;
    static final int DATELINE = 8;

    private final Gazetteer gazetteer;
    private final int[] places = new int[CAPACITY];
    private final int[] regions = new int[CAPACITY];
    private final int[] regionEnds = new int[CAPACITY];
    private final int[] countries = new int[CAPACITY];
    private final int[] countryEnds = new int[CAPACITY];
    private final int[] weights = new int[CAPACITY];
    private int size;

    public PlaceContext(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Forgets everything: another article begins. */
    public void clear() {
        size = 0;
    }

    /** Notes a place, country or region that the text names, or whose adjective it uses. */
    public void mention(int place) {
        add(place, 0);
    }

    /** Notes the place of the dateline, which counts a little more. */
    public void dateline(int place) {
        add(place, DATELINE);
    }

    /** How much {@code candidate} gains from the place it shares most with, 0 to {@link #mostBonus}. */
    int bonus(int candidate) {
        int most = 0;
        for (int i = 0; i < size; i++) {
            int bonus = 0;
            if (places[i] == candidate) {
                bonus = SAME_PLACE + weights[i];
            } else if (regions[i] <= candidate && candidate < regionEnds[i]) {
                bonus = SAME_REGION + weights[i];
            } else if (countries[i] <= candidate && candidate < countryEnds[i]) {
                bonus = SAME_COUNTRY + weights[i];
            }
            most = Math.max(most, bonus);
        }
        return most;
    }

    /** The most that {@link #bonus} can give now. */
    int mostBonus() {
        return size == 0 ? 0 : SAME_PLACE + DATELINE;
    }

    private void add(int place, int weight) {
        for (int i = 0; i < size; i++) {
            if (places[i] == place) {
                weights[i] = Math.max(weights[i], weight);
                return;
            }
        }
        if (size == CAPACITY) {
            return;
        }
        int region = gazetteer.enclosing(place, PlaceFeature.REGION);
        int country = gazetteer.enclosing(place, PlaceFeature.COUNTRY);
        places[size] = place;
        regions[size] = region;
        regionEnds[size] = region == Gazetteer.NONE ? region : gazetteer.end(region);
        countries[size] = country;
        countryEnds[size] = gazetteer.end(country);
        weights[size] = weight;
        size++;
    }
}
