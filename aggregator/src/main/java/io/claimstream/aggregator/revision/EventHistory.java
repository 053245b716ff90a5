package io.claimstream.aggregator.revision;

import io.claimstream.aggregator.event.EventIdentity;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.aggregator.total.SeriesTally;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The history of one event, replayed step by step in the order of {@link Step#inOrder}: its totals now and every revision that led to
 * them (DESIGN.md section 3, rules 5 and 6). The same steps give the same history.
 */
public final class EventHistory {

    private final String eventId;
    private final boolean whole;
    private final Map<String, Step> current = new TreeMap<>();
    private final Map<String, SeriesTally> series = new TreeMap<>();
    private final SortedMap<String, Total> totals = new TreeMap<>();
    private final Map<String, Integer> highestVersion = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Revision> ends = new HashMap<>();
    private Step last;
    private EventIdentity shown;
    private EventTotals shownTotals;

    /** A revision and the step that made it. */
    public record Change(Step step, Revision revision) {}

    /** @param whole whether every article of the event counts; where some came too late, news always takes a replay */
    public EventHistory(String eventId, boolean whole) {
        this.eventId = eventId;
        this.whole = whole;
    }

    public String eventId() {
        return eventId;
    }

    /** Whether {@code step} is later than all steps so far, so that it can be added without a replay. */
    public boolean endsBefore(Step step) {
        return whole && (last == null || Step.IN_TIME.compare(last, step) < 0);
    }

    /** Adds the next step. */
    public void add(Step step) {
        last = step;
        shown = null;
        String article = step.article().id();
        if (!step.withdrawal()) {
            int highest = highestVersion.getOrDefault(article, 0);
            if (step.article().version() < highest) {
                return;
            }
            highestVersion.put(article, step.article().version());
        }
        Step replaced = current.remove(article);
        if (!step.readings().isEmpty()) {
            current.put(article, step);
        }
        Set<String> touched = new TreeSet<>(step.readings().keySet());
        if (replaced != null) {
            touched.addAll(replaced.readings().keySet());
        }
        for (String name : touched) {
            count(name, step, replaced);
        }
    }

    private void count(String name, Step step, Step replaced) {
        Reading old = replaced == null ? null : replaced.readings().get(name);
        Reading reading = step.readings().get(name);
        SeriesTally tally = series.computeIfAbsent(name, any -> {
            Reading first = reading == null ? old : reading;
            return new SeriesTally(first.measure(), first.category());
        });
        if (old != null) {
            tally.remove(step.article().id());
        }
        if (reading != null) {
            tally.add(reading);
        }
        Total before = totals.get(name);
        Total after = tally.total();
        if (after == null) {
            totals.remove(name);
            series.remove(name);
        } else {
            totals.put(name, after);
        }
        Revision revision = new RevisionRules(eventId, step, old, reading).revision(name, before, after);
        if (revision != null) {
            changes.add(new Change(step, revision));
            ends.put(name, revision);
        }
    }

    /** Every change so far, oldest first. */
    public List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** Whether {@code revision} is the last of its series. */
    public boolean endsWith(Revision revision) {
        return ends.get(revision.series()) == revision;
    }

    /** The event with its totals now, or null where it has none. */
    public EventTotals totals(EventIdentity event) {
        if (!event.equals(shown)) {
            shown = event;
            shownTotals = totals.isEmpty() ? null : show(event);
        }
        return shownTotals;
    }

    private EventTotals show(EventIdentity event) {
        List<ArticleRef> articles = current.values().stream().map(Step::article).toList();
        return new EventTotals(
                eventId,
                event.kind(),
                event.family(),
                event.place(),
                event.date(),
                event.datePrecision(),
                published(articles).min(Comparator.naturalOrder()).orElse(null),
                published(articles).max(Comparator.naturalOrder()).orElse(null),
                EventSize.articles(current.keySet()),
                EventSize.totals(totals));
    }

    private static Stream<Instant> published(List<ArticleRef> articles) {
        return articles.stream().map(ArticleRef::publishedAt).filter(Objects::nonNull);
    }
}
