package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.Mention;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which events can be closed: those of which every article is stale, and speaks of no event that stays open, so that an
 * article goes as a whole.
 */
final class Closing {

    private final Set<LinkedEvent> events = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> articles;

    /**
     * @param eventOfMention every mention's event
     * @param stale articles of which nothing was heard for the horizon
     */
    Closing(Map<Mention, LinkedEvent> eventOfMention, Set<String> stale) {
        articles = new HashSet<>(stale);
        events.addAll(eventOfMention.values());
        Map<String, Set<LinkedEvent>> eventsOfArticle = new HashMap<>();
        eventOfMention.forEach((mention, event) -> eventsOfArticle
                .computeIfAbsent(mention.key().article(), any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(event));
        boolean settled = false;
        while (!settled) {
            settled = !events.removeIf(event -> !event.closed()
                    && event.members().stream()
                            .anyMatch(member -> !articles.contains(member.key().article())));
            settled &=
                    !articles.removeIf(article -> !events.containsAll(eventsOfArticle.getOrDefault(article, Set.of())));
        }
    }

    /** The events to close; those that are closed already are among them. */
    Set<LinkedEvent> events() {
        return events;
    }

    /** The articles to forget. */
    Set<String> articles() {
        return articles;
    }
}
