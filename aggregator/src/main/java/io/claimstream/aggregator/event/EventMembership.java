package io.claimstream.aggregator.event;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.total.EventTotals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which event a claim belongs to, as far as the topic {@code totals} tells: of the events that its article counts towards,
 * the one that fits best what the article says of it.
 */
public final class EventMembership {

    private final Map<String, List<EventTotals>> byArticle = new HashMap<>();

    /** @param events the events as they are now */
    public EventMembership(List<EventTotals> events) {
        for (EventTotals event : events) {
            for (String article : event.articles()) {
                byArticle.computeIfAbsent(article, id -> new ArrayList<>()).add(event);
            }
        }
    }

    /** The id of the claim's event; empty where its article counts towards none, perhaps not yet. */
    public Optional<String> eventOf(Claim claim) {
        return best(claim, byArticle.getOrDefault(claim.article().id(), List.of()))
                .map(EventTotals::id);
    }

    /** The one of {@code candidates}, the events that the claim's article counts towards, that the claim belongs to. */
    public static Optional<EventTotals> best(Claim claim, Collection<EventTotals> candidates) {
        return candidates.stream()
                .max(Comparator.comparingInt((EventTotals event) -> likeness(event, claim.event()))
                        .thenComparing(EventTotals::id));
    }

    /** Place tells most, then date, then kind. */
    private static int likeness(EventTotals event, EventMention mention) {
        return (samePlace(event.place(), mention.place()) ? 16 : 0)
                + (Objects.equals(event.date(), mention.date()) ? 8 : 0)
                + (event.kind().equals(mention.kind()) ? 4 : 0)
                + (event.kindFamily() == mention.kindFamily() ? 2 : 0)
                + (sameCountry(event.place(), mention.place()) ? 1 : 0);
    }

    private static boolean samePlace(Place one, Place other) {
        return one == null || other == null
                ? one == other
                : Objects.equals(one.id(), other.id()) && one.name().equals(other.name());
    }

    private static boolean sameCountry(Place one, Place other) {
        return one != null && other != null && Objects.equals(one.country(), other.country());
    }
}
