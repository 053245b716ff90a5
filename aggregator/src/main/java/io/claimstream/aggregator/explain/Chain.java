package io.claimstream.aggregator.explain;

import io.claimstream.schemas.total.Revision;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The revisions of an event in the order of history, each once. */
final class Chain {

    private Chain() {}

    static List<Revision> of(List<Revision> told) {
        Map<String, Revision> byId = new LinkedHashMap<>();
        told.forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        return byId.values().stream()
                .sorted(Comparator.comparing(Revision::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }
}
