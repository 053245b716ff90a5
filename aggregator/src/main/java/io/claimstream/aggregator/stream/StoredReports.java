package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.ClosedEvent;
import io.claimstream.aggregator.tally.Report;
import io.claimstream.aggregator.tally.ReportStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is kept of one country in the state stores, one record a report. */
final class StoredReports implements ReportStore {

    private final String country;
    private final CountryStores stores;

    StoredReports(String country, CountryStores stores) {
        this.country = country;
        this.stores = stores;
    }

    @Override
    public Report get(String articleId, int version) {
        return stores.reports().get(key(articleId, version));
    }

    @Override
    public void put(Report report) {
        stores.reports().put(key(report.article().id(), report.article().version()), report);
    }

    @Override
    public void withdraw(String articleId, Instant at) {
        stores.withdrawals().put(StateKey.of(country, articleId), at);
    }

    @Override
    public void forget(String articleId) {
        scan(stores.reports(), StateKey.prefix(country, articleId))
                .forEach(entry -> stores.reports().delete(entry.key));
        stores.withdrawals().delete(StateKey.of(country, articleId));
        stores.activity().forget(StateKey.of(country, articleId));
    }

    @Override
    public void close(ClosedEvent event) {
        stores.closed().put(StateKey.of(country, event.id()), event);
    }

    List<Report> reports() {
        return values(scan(stores.reports(), StateKey.prefix(country)));
    }

    Map<String, Instant> withdrawals() {
        Map<String, Instant> all = new HashMap<>();
        scan(stores.withdrawals(), StateKey.prefix(country))
                .forEach(entry -> all.put(StateKey.part(entry.key, 1), entry.value));
        return all;
    }

    List<ClosedEvent> closed() {
        return values(scan(stores.closed(), StateKey.prefix(country)));
    }

    private String key(String articleId, int version) {
        return StateKey.of(country, articleId, StateKey.version(version));
    }

    private static <T> List<KeyValue<String, T>> scan(KeyValueStore<String, T> store, String prefix) {
        List<KeyValue<String, T>> found = new ArrayList<>();
        try (KeyValueIterator<String, T> entries = store.prefixScan(prefix, new StringSerializer())) {
            entries.forEachRemaining(found::add);
        }
        return found;
    }

    private static <T> List<T> values(List<KeyValue<String, T>> entries) {
        return entries.stream().map(entry -> entry.value).toList();
    }
}
