package io.claimstream.cli.totals;

import io.claimstream.cli.FailureException;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.schemas.total.EventTotals;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds an event by its id, and those that may have been meant. */
public final class EventLookup {

    private static final int SUGGESTIONS = 5;

    private EventLookup() {}

    /**
     * The totals of {@code event}.
     *
     * @throws FailureException if there is no such event, naming those with the most similar ids
     */
    public static EventTotals require(TotalsView totals, String event) {
        return totals.event(event)
                .orElseThrow(() -> new FailureException("there is no event \"" + Printable.of(event)
                        + "\" with totals; "
                        + advice(
                                event,
                                totals.events().stream().map(EventTotals::id).toList())));
    }

    /** The ids that share the most words with {@code event}, the best first. */
    static List<String> similar(String event, List<String> ids) {
        Set<String> words = words(event);
        Comparator<String> byShared = Comparator.comparingLong((String id) -> -shared(words, id));
        return ids.stream()
                .filter(id -> shared(words, id) > 0)
                .sorted(byShared.thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static String advice(String event, List<String> ids) {
        List<String> similar = similar(event, ids);
        return similar.isEmpty()
                ? "\"claimstream totals\" lists the events"
                : "did you mean " + Printable.of(String.join(", ", similar)) + "?";
    }

    private static long shared(Set<String> words, String id) {
        return words(id).stream().filter(words::contains).count();
    }

    private static Set<String> words(String id) {
        return Set.copyOf(List.of(id.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
