package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Which events, revisions and claims somebody wants to see. An empty set or a null lets everything through; the values of
 * one set are alternatives, and everything that is given must fit.
 *
 * @param places names or ids of places, in lower case
 * @param countries ISO 3166-1 alpha-2 codes, in upper case
 * @param kinds kinds of event
 * @param families families of kinds
 * @param series series; of an event, that it has a total of one of them
 * @param measures measures; likewise
 * @param from the first day of an event, or null
 * @param to the last day of an event, or null
 * @param contested whether a total of the event must be, or must not be, contested; null for either
 * @param words what an event's id, kind or place must contain, in lower case, or null
 */
public record EventFilter(
        Set<String> places,
        Set<String> countries,
        Set<String> kinds,
        Set<KindFamily> families,
        Set<String> series,
        Set<Measure> measures,
        LocalDate from,
        LocalDate to,
        Boolean contested,
        String words) {

    /** Lets everything through. */
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);

    /** Whether {@code event} fits. */
    public boolean matches(EventTotals event) {
        return describes(event) && event.totals().values().stream().anyMatch(this::counts)
                || describes(event) && event.totals().isEmpty() && series.isEmpty() && measures.isEmpty();
    }

    /**
     * Whether {@code revision} fits.
     *
     * @param event its event; null where that is not known, the revision then passes on its series alone
     */
    public boolean matches(Revision revision, EventTotals event) {
        return (event == null || describes(event))
                && (revision.series() == null
                        || allows(series, revision.series()) && allows(measures, measureOf(revision.series())));
    }

    /** Whether {@code claim} fits, by what its article says of the event; {@code contested} is no matter of a claim. */
    public boolean matches(Claim claim) {
        EventMention event = claim.event();
        return fits(event.kind(), event.kindFamily(), event.place(), event.date())
                && allows(series, claim.series())
                && allows(measures, claim.measure())
                && hasWords(claim.series(), event.kind(), event.place());
    }

    private boolean describes(EventTotals event) {
        return fits(event.kind(), event.kindFamily(), event.place(), event.date())
                && (contested == null
                        || contested == event.totals().values().stream().anyMatch(Total::contested))
                && hasWords(event.id(), event.kind(), event.place());
    }

    private boolean counts(Total total) {
        return allows(series, total.series()) && allows(measures, total.measure());
    }

    private boolean fits(String kind, KindFamily family, Place place, LocalDate date) {
        return allows(kinds, kind)
                && allows(families, family)
                && (countries.isEmpty()
                        || place != null && place.country() != null && countries.contains(place.country()))
                && (places.isEmpty() || place != null && isNamed(place))
                && (from == null || date != null && !date.isBefore(from))
                && (to == null || date != null && !date.isAfter(to));
    }

    private boolean isNamed(Place place) {
        return places.contains(lower(place.name())) || place.id() != null && places.contains(lower(place.id()));
    }

    private boolean hasWords(String id, String kind, Place place) {
        return words == null
                || lower(id).contains(words)
                || lower(kind).contains(words)
                || place != null && lower(place.name()).contains(words);
    }

    private static Measure measureOf(String series) {
        int colon = series.indexOf(':');
        return Measure.valueOf((colon < 0 ? series : series.substring(0, colon)).toUpperCase(Locale.ROOT));
    }

    private static <T> boolean allows(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
