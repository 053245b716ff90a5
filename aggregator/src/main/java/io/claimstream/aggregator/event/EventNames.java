package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.EventMention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The ids of one country's events: country, place, date and kind, such as {@code ua-luhansk-2024-06-07-missile-attack}.
 * Where several events would have the same id, the one reported first has it and the others get {@code -2},
 * {@code -3}, ...
 */
public final class EventNames {

    private static final Comparator<LinkedEvent> FIRST_REPORTED = Comparator.comparing(
                    LinkedEvent::current, Comparator.reverseOrder())
            .thenComparing(event -> event.founder().publishedAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(event -> event.founder().key());

    private final String country;
    private final Map<String, NavigableSet<LinkedEvent>> namesakes = new HashMap<>();
    private final Map<LinkedEvent, String> nameOf = new IdentityHashMap<>();
    private final Set<String> ofClosed = new HashSet<>();

    /** @param country the country code that the ids begin with, in capitals */
    public EventNames(String country) {
        this.country = country;
    }

    /** The events that have the same name as {@code event}, itself included: their ids can change with it. */
    public List<LinkedEvent> namesakes(LinkedEvent event) {
        String name = nameOf.get(event);
        return name == null ? List.of() : List.copyOf(namesakes.get(name));
    }

    /** The id of a named event. */
    public String id(LinkedEvent event) {
        String name = nameOf.get(event);
        int left = namesakes.get(name).headSet(event, true).size();
        String id = name;
        for (int number = 1; left > 0; number++) {
            id = number == 1 ? name : name + "-" + number;
            left -= ofClosed.contains(id) ? 0 : 1;
        }
        return id;
    }

    /** Keeps the id of a closed event from being given again. */
    public void reserve(String id) {
        ofClosed.add(id);
    }

    /** Events that {@code event} would push to another id, or be pushed by, once it is named anew. */
    public List<LinkedEvent> futureNamesakes(LinkedEvent event) {
        return List.copyOf(namesakes.getOrDefault(derive(event), Collections.emptyNavigableSet()));
    }

    /** Whether {@code event} has a name. */
    public boolean named(LinkedEvent event) {
        return nameOf.containsKey(event);
    }

    /** Names an event, new or not, by what is now known of it. */
    public void name(LinkedEvent event) {
        forget(event);
        String name = derive(event);
        nameOf.put(event, name);
        namesakes.computeIfAbsent(name, any -> new TreeSet<>(FIRST_REPORTED)).add(event);
    }

    /** Frees the name of an event that is no more. */
    public void forget(LinkedEvent event) {
        String name = nameOf.remove(event);
        if (name != null
                && namesakes.get(name).remove(event)
                && namesakes.get(name).isEmpty()) {
            namesakes.remove(name);
        }
    }

    private String derive(LinkedEvent event) {
        EventIdentity known = event.identity();
        String place = known.place() == null || known.place().name() == null || Places.level(known.place()) == 0
                ? ""
                : Slug.of(known.place().name());
        return Stream.of(prefix(), place, date(event, known), Slug.of(known.named()))
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + "-" + second)
                .orElseThrow();
    }

    private String prefix() {
        return country.equals(EventMention.UNKNOWN_COUNTRY) ? "zz" : Slug.of(country);
    }

    /** The event's day, month or year; where only its report is dated, the day of the first report. */
    private static String date(LinkedEvent event, EventIdentity known) {
        if (known.date() != null) {
            return switch (known.datePrecision()) {
                case DAY, ON_OR_BEFORE, WEEK -> known.date().toString();
                case MONTH -> known.date().toString().substring(0, "2024-06".length());
                case YEAR -> Integer.toString(known.date().getYear());
            };
        }
        return event.founder().publishedAt() == null
                ? "undated"
                : LocalDate.ofInstant(event.founder().publishedAt(), ZoneOffset.UTC)
                        .toString();
    }
}
