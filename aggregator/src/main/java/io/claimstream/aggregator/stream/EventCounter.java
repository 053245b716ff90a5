package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.tally.CountryTally;
import io.claimstream.aggregator.tally.EventChange;
import io.claimstream.aggregator.tally.Report;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.total.Revision;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Counts the events of the countries of one partition and tells subscribers what changes. */
final class EventCounter implements Processor<String, CountrySignal, String, Outcome> {

    static final String REPORTS = "country-reports";
    static final String WITHDRAWALS = "country-withdrawals";

    private final LinkingRules rules;
    private final Map<String, CountryTally> tallies = new HashMap<>();

    private ProcessorContext<String, Outcome> context;
    private KeyValueStore<String, Report> reports;
    private KeyValueStore<String, Instant> withdrawals;

    EventCounter(LinkingRules rules) {
        this.rules = rules;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> newContext) {
        context = newContext;
        reports = context.getStateStore(REPORTS);
        withdrawals = context.getStateStore(WITHDRAWALS);
    }

    @Override
    public void process(Record<String, CountrySignal> record) {
        String country = record.key();
        List<EventChange> changes;
        try {
            changes = count(tallies.computeIfAbsent(country, this::load), record.value());
        } catch (RuntimeException e) {
            // what is in memory may be half changed; the stores are read again with the next record
            tallies.remove(country);
            throw e;
        }
        changes.forEach(change -> publish(change, record.timestamp()));
    }

    private static List<EventChange> count(CountryTally tally, CountrySignal signal) {
        return signal.report() == null
                ? tally.withdraw(signal.withdrawn(), signal.withdrawnAt())
                : tally.apply(signal.report());
    }

    private CountryTally load(String country) {
        StoredReports store = new StoredReports(country, reports, withdrawals);
        CountryTally tally = new CountryTally(country, rules, store);
        tally.load(store.reports(), store.withdrawals());
        return tally;
    }

    private void publish(EventChange change, long timestamp) {
        for (Revision revision : change.revisions()) {
            CloudEvent attributes = CloudEvent.of(revision);
            forward(
                    change.eventId(),
                    new Outcome(revision, null),
                    attributes.timestamp(),
                    timestamp,
                    attributes.headers());
        }
        if (change.changed() && change.totals() == null) {
            forward(change.eventId(), new Outcome(null, null), null, timestamp, new RecordHeaders());
        } else if (change.changed()) {
            CloudEvent attributes = CloudEvent.of(change.totals());
            forward(
                    change.eventId(),
                    new Outcome(null, change.totals()),
                    attributes.timestamp(),
                    timestamp,
                    attributes.headers());
        }
    }

    private void forward(String eventId, Outcome outcome, Long own, long otherwise, Headers headers) {
        context.forward(new Record<>(eventId, outcome, own == null ? otherwise : own, headers));
    }
}
