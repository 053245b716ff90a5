package io.claimstream.cli.explain;

import io.claimstream.aggregator.explain.Explanation;
import io.claimstream.cli.FailureException;
import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.totals.EventLookup;
import io.claimstream.cli.totals.TotalsView;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the topics hold of an event. */
final class EventRecords {

    private final Map<String, String> settings;
    private final Terminal terminal;

    /** @param settings client settings by Kafka's names */
    EventRecords(Map<String, String> settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /**
     * The explanation of {@code event}.
     *
     * @throws io.claimstream.cli.FailureException if there is no such event
     */
    Explanation explain(String event) {
        List<Revision> revisions = revisions(event);
        try (TotalsView view = TotalsView.open(settings, terminal)) {
            if (view.event(event).isEmpty()) {
                refuseMoved(event, revisions);
            }
            EventTotals totals = EventLookup.require(view, event);
            return new Explanation(totals, revisions, claims(totals));
        }
    }

    private static void refuseMoved(String event, List<Revision> revisions) {
        revisions.stream()
                .map(Revision::movedTo)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .ifPresent(movedTo -> {
                    throw new FailureException(
                            Printable.of("event " + event + " turned out to be " + movedTo + "; explain that one"));
                });
    }

    private List<Revision> revisions(String event) {
        RecordDecoder<Revision> decoder = new RecordDecoder<>(ValueType.REVISION, terminal);
        List<Revision> revisions = new ArrayList<>();
        try (TopicReader reader = TopicReader.open(settings, List.of(Topics.REVISIONS))) {
            reader.readToEnd(record -> {
                if (RecordDecoder.key(record).equals(event)) {
                    decoder.value(record).ifPresent(revisions::add);
                }
            });
        }
        return revisions;
    }

    /** The claims that the totals rest on, by id. */
    private Map<String, Claim> claims(EventTotals totals) {
        Set<String> wanted = totals.totals().values().stream()
                .flatMap(total -> total.figures().stream())
                .flatMap(figure -> figure.claims().stream())
                .collect(Collectors.toSet());
        RecordDecoder<Claim> decoder = new RecordDecoder<>(ValueType.CLAIM, terminal);
        Map<String, Claim> claims = new HashMap<>();
        try (TopicReader reader = TopicReader.open(settings, Topics.claims())) {
            reader.readToEnd(record -> decoder.value(record)
                    .filter(claim -> wanted.contains(claim.id()))
                    .ifPresent(claim -> claims.put(claim.id(), claim)));
        }
        return claims;
    }
}
