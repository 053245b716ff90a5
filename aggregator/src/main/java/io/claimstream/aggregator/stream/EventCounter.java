package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.ClosedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.tally.CountryTally;
import io.claimstream.aggregator.tally.EventChange;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the events of the countries of one partition and tells subscribers what changes. */
final class EventCounter implements Processor<String, CountrySignal, String, Outcome> {

    private static final Logger LOG = LoggerFactory.getLogger(EventCounter.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(6);

    /** A closed event is known again for so many horizons. */
    private static final int HORIZONS_TO_REMEMBER = 10;

    private final LinkingRules rules;
    private final CountingMetrics metrics;
    private final Map<String, CountryTally> tallies = new HashMap<>();

    private ProcessorContext<String, Outcome> context;
    private CountryStores stores;

    EventCounter(LinkingRules rules, CountingMetrics metrics) {
        this.rules = rules;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> newContext) {
        context = newContext;
        stores = CountryStores.of(context);
        if (rules.closesEvents()) {
            context.schedule(BETWEEN_SWEEPS, PunctuationType.WALL_CLOCK_TIME, this::sweep);
        }
    }

    @Override
    public void process(Record<String, CountrySignal> record) {
        String country = record.key();
        CountrySignal signal = record.value();
        List<EventChange> changes;
        try {
            changes = count(tallies.computeIfAbsent(country, this::load), signal);
        } catch (RuntimeException e) {
            // what is in memory may be half changed; the stores are read again with the next record
            tallies.remove(country);
            throw e;
        }
        stores.activity().heard(StateKey.of(country, signal.article()), context.currentSystemTimeMs());
        changes.forEach(change -> publish(change, record.timestamp()));
    }

    private static List<EventChange> count(CountryTally tally, CountrySignal signal) {
        return signal.report() == null
                ? tally.withdraw(signal.withdrawn(), signal.withdrawnAt())
                : tally.apply(signal.report());
    }

    private CountryTally load(String country) {
        StoredReports store = new StoredReports(country, stores);
        CountryTally tally = new CountryTally(country, rules, store);
        tally.load(store.reports(), store.withdrawals(), store.closed());
        return tally;
    }

    /** Closes events that nothing was heard of for the horizon, and forgets those that were closed long ago. */
    private void sweep(long now) {
        long horizon = Duration.ofDays(rules.horizon()).toMillis();
        Map<String, Set<String>> stale = new TreeMap<>();
        for (String key : stores.activity().silentSince(now - horizon)) {
            stale.computeIfAbsent(StateKey.part(key, 0), country -> new HashSet<>())
                    .add(StateKey.part(key, 1));
        }
        stale.forEach((country, articles) ->
                tallies.computeIfAbsent(country, this::load).close(articles, Instant.ofEpochMilli(now)));
        List<String> longAgo = new ArrayList<>();
        try (KeyValueIterator<String, ClosedEvent> closed = stores.closed().all()) {
            while (closed.hasNext()) {
                KeyValue<String, ClosedEvent> next = closed.next();
                if (next.value.closedAt().toEpochMilli() < now - HORIZONS_TO_REMEMBER * horizon) {
                    longAgo.add(next.key);
                }
            }
        }
        for (String key : longAgo) {
            stores.closed().delete(key);
            tallies.remove(StateKey.part(key, 0));
        }
    }

    private void publish(EventChange change, long timestamp) {
        for (Revision revision : change.revisions()) {
            CloudEvent attributes = CloudEvent.of(revision);
            Outcome outcome = new Outcome(revision, null);
            forward(change.eventId(), outcome, attributes.timestamp(), timestamp, attributes.headers());
            metrics.revised(revision.reason(), revision.backfilled());
            log(revision);
        }
        if (change.changed() && change.totals() == null) {
            forward(change.eventId(), new Outcome(null, null), null, timestamp, new RecordHeaders());
        } else if (change.changed()) {
            CloudEvent attributes = CloudEvent.of(change.totals());
            Outcome outcome = new Outcome(null, change.totals());
            forward(change.eventId(), outcome, attributes.timestamp(), timestamp, attributes.headers());
        }
    }

    private static void log(Revision revision) {
        if (LOG.isInfoEnabled()) {
            LogContext.of(revision)
                    .run(() -> LOG.info(
                            "{} of {} is {} ({} -> {})",
                            revision.series(),
                            revision.eventId(),
                            revision.reason().label(),
                            value(revision.from()),
                            value(revision.to())));
        }
    }

    private static Long value(Amount amount) {
        return amount == null ? null : amount.value();
    }

    private void forward(String eventId, Outcome outcome, Long own, long otherwise, Headers headers) {
        context.forward(new Record<>(eventId, outcome, own == null ? otherwise : own, headers));
    }
}
