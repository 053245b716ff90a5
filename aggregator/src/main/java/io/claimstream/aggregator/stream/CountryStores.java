package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.ClosedEvent;
import io.claimstream.aggregator.tally.Report;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The state stores of the countries of one partition; all keys begin with the country.
 *
 * @param reports reports by article and version
 * @param withdrawals when articles were withdrawn
 * @param closed what is left of closed events, by event id
 * @param activity when an article was heard of last
 */
record CountryStores(
        KeyValueStore<String, Report> reports,
        KeyValueStore<String, Instant> withdrawals,
        KeyValueStore<String, ClosedEvent> closed,
        Activity activity) {

    static final String REPORTS = "country-reports";
    static final String WITHDRAWALS = "country-withdrawals";
    static final String CLOSED = "closed-events";
    static final String ACTIVITY = "country-activity";

    static CountryStores of(ProcessorContext<?, ?> context) {
        return new CountryStores(
                context.getStateStore(REPORTS),
                context.getStateStore(WITHDRAWALS),
                context.getStateStore(CLOSED),
                new Activity(context.getStateStore(ACTIVITY)));
    }
}
