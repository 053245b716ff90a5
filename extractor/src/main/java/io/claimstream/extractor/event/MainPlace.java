package io.claimstream.extractor.event;

import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationRole;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.PlaceFeature;

/**
 * Chooses the main event's place: the site that the lead states, else the best there is, made as specific as the text
 * allows. Of several sites that a sentence lists it is what contains them all.
 */
final class MainPlace {

    private static final int LIST_GAP = 3;

    private final Clues clues;
    private final Gazetteer gazetteer;
    private Zones zones;

    MainPlace(Clues clues, Gazetteer gazetteer) {
        this.clues = clues;
        this.gazetteer = gazetteer;
    }

    /**
     * @param spreads whether such an event happens in many places at once
     * @param stated the site beside the first finding of the lead, or null
     * @param section the place that opens the main event's section of a chronicle, or {@link Gazetteer#NONE}
     * @return the place, or {@link Gazetteer#NONE}
     */
    int read(Zones zones, boolean spreads, LocationMention stated, int section) {
        this.zones = zones;
        if (section != Gazetteer.NONE) {
            boolean inSection = stated != null && gazetteer.contains(section, stated.place);
            return inSection ? stated.place : section;
        }
        LocationMention chosen = choose(stated);
        if (chosen == null) {
            return Gazetteer.NONE;
        }
        int listed = containerOfList(chosen);
        return listed != chosen.place ? listed : narrow(chosen.place, spreads);
    }

    private LocationMention choose(LocationMention stated) {
        LocationMention heading = first(LocationRole.HEADING, true);
        LocationMention site = stated != null ? stated : firstSite(true);
        if (heading != null) {
            // a country that stands above the text holds for all of it
            return site != null && gazetteer.contains(heading.place, site.place) ? site : heading;
        }
        LocationMention chosen = site != null ? site : firstWithin(LocationRole.AUTHORITY);
        chosen = chosen != null ? chosen : firstWithin(LocationRole.TOPIC);
        chosen = chosen != null ? chosen : siteOfFinding();
        chosen = chosen != null ? chosen : first(LocationRole.DATELINE, false);
        chosen = chosen != null ? chosen : first(LocationRole.AUTHORITY, true);
        chosen = chosen != null ? chosen : first(LocationRole.TOPIC, true);
        chosen = chosen != null ? chosen : first(LocationRole.ORIGIN, true);
        chosen = chosen != null ? chosen : firstSite(false);
        chosen = chosen != null ? chosen : first(LocationRole.AUTHORITY, false);
        return chosen != null ? chosen : first(LocationRole.CONTEXT, false);
    }

    /** The first place of the role in the lead that is smaller than a country. */
    private LocationMention firstWithin(LocationRole role) {
        LocationMention first = first(role, true);
        return first != null && gazetteer.feature(first.place) != PlaceFeature.COUNTRY ? first : null;
    }

    private LocationMention firstSite(boolean inLead) {
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention location = clues.locations.get(i);
            if (isKnown(location) && location.role.isSite() && (!inLead || isLead(location))) {
                return location;
            }
        }
        return null;
    }

    private LocationMention siteOfFinding() {
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention location = clues.locations.get(i);
            if (isKnown(location) && location.role.isSite() && zones.counts(location.field, location.sentence)) {
                return location;
            }
        }
        return null;
    }

    private LocationMention first(LocationRole role, boolean inLead) {
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention location = clues.locations.get(i);
            if (isKnown(location) && location.role == role && (!inLead || isLead(location))) {
                return location;
            }
        }
        return null;
    }

    /** The smallest place around all sites in the list that {@code location} stands in; itself where it stands alone. */
    private int containerOfList(LocationMention location) {
        int around = location.place;
        LocationMention previous = null;
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention other = clues.locations.get(i);
            boolean here = isKnown(other)
                    && other.field == location.field
                    && other.sentence == location.sentence
                    && other.role == location.role;
            if (!here) {
                continue;
            }
            boolean listed = previous != null
                    && other.first - previous.last <= LIST_GAP
                    && gazetteer.feature(other.place) == gazetteer.feature(previous.place);
            if (listed && (other == location || previous == location)) {
                int common = commonContainer(around, other == location ? previous.place : other.place);
                if (common != Gazetteer.NONE) {
                    around = common;
                }
            }
            previous = other;
        }
        return around;
    }

    private int commonContainer(int one, int other) {
        int around = one;
        while (around != Gazetteer.NONE && !gazetteer.contains(around, other)) {
            around = gazetteer.parent(around);
        }
        return around;
    }

    /** The first place named inside {@code place}; none of several where the event spreads. */
    private int narrow(int place, boolean spreads) {
        int best = place;
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention location = clues.locations.get(i);
            if (!isKnown(location)
                    || !location.role.narrows()
                    || location.place == best
                    || location.role == LocationRole.DATELINE && (spreads || isBureau(location, place))
                    || spreads && !zones.isLead(location.field, location.sentence)
                    || !gazetteer.contains(place, location.place)) {
                continue;
            }
            if (gazetteer.contains(best, location.place) && gazetteer.feature(best) != PlaceFeature.CITY) {
                best = location.place;
            } else if (spreads && !gazetteer.contains(location.place, best)) {
                return place;
            }
        }
        return best;
    }

    /** Whether the article begins with a site in {@code country} away from where the report was written, as from the capital. */
    private boolean isBureau(LocationMention dateline, int country) {
        for (int i = 0; i < clues.locations.count(); i++) {
            LocationMention site = clues.locations.get(i);
            boolean early = isKnown(site) && site.role.isSite() && zones.isIn(Zone.EARLY, site.field, site.sentence);
            if (early && site.place == country && site.part) {
                return true;
            }
            if (early
                    && site.place != country
                    && gazetteer.contains(country, site.place)
                    && !gazetteer.contains(site.place, dateline.place)
                    && !gazetteer.contains(dateline.place, site.place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(LocationMention location) {
        return zones.isLead(location.field, location.sentence);
    }

    private static boolean isKnown(LocationMention location) {
        return location.place != Gazetteer.NONE;
    }
}
