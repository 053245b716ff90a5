package io.claimstream.extractor.event.location;

import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.place.Ambiguity;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.PlaceContext;
import io.claimstream.extractor.place.PlaceResolver;
import io.claimstream.schemas.claim.PlaceFeature;
import java.util.Arrays;

/**
 * Decides which place each name means. What is sure comes first and helps to decide the rest: countries, then names with
 * their containers, then the dateline, then all others in the order of the text.
 *
 * <p>Where the text names countries, a name means a place in one of them; failing that only a city that everybody knows.
 */
final class LocationResolver {

    private static final long KNOWN_EVERYWHERE = 700_000;
    /** A town so many times smaller than another of its name is not meant without being placed. */
    private static final long OVERSHADOWED = 100;

    private static final long SMALL = 15_000;
    private static final long TINY = 1_000;
    private static final int MOST_COUNTRIES = 12;
    private static final int RECENT_PAIRS = 1024;

    private final Gazetteer gazetteer;
    private final PlaceResolver resolver;
    private final PlaceContext context;
    private final int[] countries = new int[MOST_COUNTRIES];
    private int countryCount;
    private final int[] regions = new int[MOST_COUNTRIES];
    private int regionCount;
    /** Of the names asked about last, as they come again: the container above the inner one, and whether they fit. */
    private final long[] pairs = new long[RECENT_PAIRS];

    private final boolean[] fitting = new boolean[RECENT_PAIRS];

    LocationResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        resolver = new PlaceResolver(gazetteer);
        context = new PlaceContext(gazetteer);
        Arrays.fill(pairs, Gazetteer.NONE);
    }

    /** Whether {@code inner} has a place in one that {@code container} names. */
    boolean fits(int inner, int container) {
        long pair = (long) container << 32 | inner;
        int slot = (inner ^ container * 31) & RECENT_PAIRS - 1;
        if (pairs[slot] != pair) {
            context.clear();
            pairs[slot] = pair;
            fitting[slot] = resolver.resolveWithin(inner, container, null, context) != Gazetteer.NONE;
        }
        return fitting[slot];
    }

    /** Sets the place of every mention. */
    void resolve(Mentions<LocationMention> locations) {
        context.clear();
        countryCount = 0;
        regionCount = 0;
        resolveCountries(locations);
        resolveContained(locations);
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.place == Gazetteer.NONE && mention.role == LocationRole.DATELINE) {
                resolveOne(locations, mention);
                noteCountry(mention);
            }
        }
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.place == Gazetteer.NONE && !mention.quarter) {
                resolveOne(locations, mention);
            }
        }
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.place == Gazetteer.NONE && mention.quarter) {
                resolveQuarter(locations, mention);
            }
        }
    }

    /** Adjectives come resolved; they and the names of countries are the first context. */
    private void resolveCountries(Mentions<LocationMention> locations) {
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.place == Gazetteer.NONE && mention.container == Gazetteer.NONE && isCountry(mention)) {
                mention.place = gazetteer.candidate(mention.name, 0);
            }
            if (mention.place != Gazetteer.NONE) {
                note(mention);
                if (mention.name != Gazetteer.NONE && (mention.role.tellsCountry() || isRepeated(locations, i))) {
                    noteCountry(mention);
                }
            }
        }
    }

    private boolean isRepeated(Mentions<LocationMention> locations, int index) {
        for (int i = 0; i < index; i++) {
            if (locations.get(i).place == locations.get(index).place) {
                return true;
            }
        }
        return false;
    }

    private void noteCountry(LocationMention mention) {
        if (mention.place != Gazetteer.NONE) {
            countryCount = add(gazetteer.enclosing(mention.place, PlaceFeature.COUNTRY), countries, countryCount);
        }
    }

    private void resolveContained(Mentions<LocationMention> locations) {
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.place == Gazetteer.NONE && mention.container != Gazetteer.NONE) {
                mention.place = resolver.resolveWithin(mention.name, mention.container, mention.feature, context);
                note(mention);
                noteCountry(mention);
            }
        }
    }

    private void resolveOne(Mentions<LocationMention> locations, LocationMention mention) {
        LocationMention same = sameName(locations, mention);
        if (same != null) {
            mention.place = same.place;
            return;
        }
        int place = resolver.resolve(mention.name, mention.feature, context);
        int near = inKnownRegion(mention, place);
        if (near != Gazetteer.NONE) {
            place = near;
        } else if (countryCount > 0 && !isInKnownCountry(place)) {
            place = isKnownEverywhere(mention, place) ? place : inKnownCountry(mention);
        } else if (countryCount == 0 && !isTrusted(mention, place)) {
            place = Gazetteer.NONE;
        }
        mention.place = place;
        note(mention);
    }

    /** An earlier mention of the same name in the same words; a text means one place by it. */
    private static LocationMention sameName(Mentions<LocationMention> locations, LocationMention mention) {
        for (int i = 0; locations.get(i) != mention; i++) {
            LocationMention other = locations.get(i);
            if (other.name == mention.name
                    && other.feature == mention.feature
                    && other.container == Gazetteer.NONE
                    && other.place != Gazetteer.NONE) {
                return other;
            }
        }
        return null;
    }

    /** A town of that name in a region that the text has named, unless another one is far larger. */
    private int inKnownRegion(LocationMention mention, int place) {
        if (gazetteer.feature(place) != PlaceFeature.CITY) {
            return Gazetteer.NONE;
        }
        for (int i = 0; i < regionCount; i++) {
            if (gazetteer.contains(regions[i], place)) {
                return Gazetteer.NONE;
            }
        }
        for (int i = 0; i < regionCount; i++) {
            int inside = resolver.resolveInside(mention.name, regions[i], mention.feature, context);
            if (inside != Gazetteer.NONE
                    && gazetteer.feature(inside) == PlaceFeature.CITY
                    && gazetteer.population(inside) * OVERSHADOWED >= gazetteer.population(place)) {
                return inside;
            }
        }
        return Gazetteer.NONE;
    }

    private int inKnownCountry(LocationMention mention) {
        for (int i = 0; i < countryCount; i++) {
            int inside = resolver.resolveInside(mention.name, countries[i], mention.feature, context);
            if (inside != Gazetteer.NONE) {
                return inside;
            }
        }
        return Gazetteer.NONE;
    }

    private boolean isKnownEverywhere(LocationMention mention, int place) {
        return gazetteer.population(place) >= KNOWN_EVERYWHERE && isUsualName(mention.name, place);
    }

    /** Without any country to go by, a small place must have the name to itself. */
    private boolean isTrusted(LocationMention mention, int place) {
        long population = gazetteer.population(place);
        return population >= SMALL
                || mention.role == LocationRole.DATELINE
                || population >= TINY && gazetteer.count(mention.name) == 1 && isUsualName(mention.name, place);
    }

    private boolean isUsualName(int name, int place) {
        for (int i = 0; i < gazetteer.count(name); i++) {
            if (gazetteer.candidate(name, i) == place) {
                return !gazetteer.isAlternate(name, i);
            }
        }
        return false;
    }

    /** A quarter stands for its town: the largest one around it that the text names, or the one named with it. */
    private void resolveQuarter(Mentions<LocationMention> locations, LocationMention quarter) {
        int town = Gazetteer.NONE;
        for (int i = 0; i < locations.count(); i++) {
            LocationMention other = locations.get(i);
            boolean isTown = other.place != Gazetteer.NONE
                    && !other.quarter
                    && gazetteer.feature(other.place) == PlaceFeature.CITY
                    && other.role != LocationRole.ELSEWHERE;
            if (!isTown) {
                continue;
            }
            boolean beside = other.field == quarter.field && other.sentence == quarter.sentence;
            int county = gazetteer.enclosing(other.place, PlaceFeature.COUNTY);
            boolean around = beside
                    || county != Gazetteer.NONE
                            && resolver.resolveInside(quarter.name, county, null, context) != Gazetteer.NONE;
            if (around && (town == Gazetteer.NONE || gazetteer.population(other.place) > gazetteer.population(town))) {
                town = other.place;
            }
        }
        if (town != Gazetteer.NONE) {
            rename(locations, quarter, town);
        }
    }

    /** A name that is once said to be that of a quarter means it everywhere. */
    private static void rename(Mentions<LocationMention> locations, LocationMention quarter, int place) {
        for (int i = 0; i < locations.count(); i++) {
            LocationMention mention = locations.get(i);
            if (mention.name == quarter.name && mention.container == Gazetteer.NONE) {
                mention.place = place;
            }
        }
    }

    /** Lets the mention help to decide the names that are still open. */
    private void note(LocationMention mention) {
        if (mention.place == Gazetteer.NONE) {
            return;
        }
        if (mention.role == LocationRole.DATELINE) {
            context.dateline(mention.place);
        } else if (mention.role != LocationRole.ELSEWHERE) {
            context.mention(mention.place);
        }
        int region = gazetteer.enclosing(mention.place, PlaceFeature.REGION);
        boolean tellsRegion = mention.container != Gazetteer.NONE
                || mention.role == LocationRole.DATELINE
                || gazetteer.feature(mention.place) != PlaceFeature.CITY;
        if (region != Gazetteer.NONE && tellsRegion) {
            regionCount = add(region, regions, regionCount);
        }
    }

    private static int add(int place, int[] places, int count) {
        for (int i = 0; i < count; i++) {
            if (places[i] == place) {
                return count;
            }
        }
        if (count == MOST_COUNTRIES) {
            return count;
        }
        places[count] = place;
        return count + 1;
    }

    private boolean isInKnownCountry(int place) {
        int country = gazetteer.enclosing(place, PlaceFeature.COUNTRY);
        for (int i = 0; i < countryCount; i++) {
            if (countries[i] == country) {
                return true;
            }
        }
        return false;
    }

    /** Countries, and regions so large that they are known without one: "California", "Gaza Strip". */
    private boolean isCountry(LocationMention mention) {
        int likeliest = gazetteer.candidate(mention.name, 0);
        PlaceFeature feature = gazetteer.feature(likeliest);
        boolean large = feature == PlaceFeature.COUNTRY
                || feature == PlaceFeature.REGION && gazetteer.population(likeliest) >= KNOWN_EVERYWHERE;
        return large
                && (mention.feature == null || mention.feature == feature)
                && gazetteer.ambiguity(mention.name) == Ambiguity.CLEAR;
    }
}
