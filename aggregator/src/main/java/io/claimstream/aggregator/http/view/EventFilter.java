package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.claim.Claim;
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
 * @param ids ids of events
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
        Set<String> ids,
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
    public static final EventFilter ALL = new EventFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, null, null);

    /** Whether {@code event} fits. */
    public boolean matches(EventTotals event) {
        return describes(event, event.id()) && countsOf(event);
    }

    /** Whether {@code revision} of {@code event} fits; one of no series, a move, fits as its event does. */
    public boolean matches(Revision revision, EventTotals event) {
        return describes(event, revision.eventId()) && (revision.series() == null ? countsOf(event) : counts(revision));
    }

    /** Whether {@code claim}, which belongs to {@code event}, fits. */
    public boolean matches(Claim claim, EventTotals event) {
        return describes(event, event.id()) && counts(claim);
    }

    /** Whether {@code total} is of a series that is asked for. */
    public boolean counts(Total total) {
        return counts(total.series(), total.measure());
    }

    /** Whether {@code revision} fits as far as no event is asked for. */
    boolean counts(Revision revision) {
        return revision.series() == null
                ? countsAll()
                : counts(revision.series(), countsAll() ? null : measureOf(revision.series()));
    }

    /** Whether {@code claim} fits as far as no event is asked for. */
    boolean counts(Claim claim) {
        return counts(claim.series(), claim.measure());
    }

    /** Whether an event of that id can fit. */
    boolean allowsId(String id) {
        return allows(ids, id);
    }

    /** Whether every event fits that has a fitting series. */
    boolean takesAnyEvent() {
        return ids.isEmpty()
                && places.isEmpty()
                && countries.isEmpty()
                && kinds.isEmpty()
                && families.isEmpty()
                && from == null
                && to == null
                && contested == null
                && words == null;
    }

    private boolean countsOf(EventTotals event) {
        return event.totals().values().stream().anyMatch(this::counts)
                || event.totals().isEmpty() && countsAll();
    }

    /** @param id the event's, or the one it had before it moved */
    private boolean describes(EventTotals event, String id) {
        Place place = event.place();
        LocalDate date = event.date();
        return (allows(ids, event.id()) || ids.contains(id))
                && allows(kinds, event.kind())
                && allows(families, event.kindFamily())
                && (countries.isEmpty()
                        || place != null && place.country() != null && countries.contains(place.country()))
                && (places.isEmpty() || place != null && isNamed(place))
                && (from == null || date != null && !date.isBefore(from))
                && (to == null || date != null && !date.isAfter(to))
                && (contested == null
                        || contested == event.totals().values().stream().anyMatch(Total::contested))
                && hasWords(event.id(), event.kind(), place);
    }

    private boolean countsAll() {
        return series.isEmpty() && measures.isEmpty();
    }

    private boolean counts(String oneSeries, Measure measure) {
        return allows(series, oneSeries) && allows(measures, measure);
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
