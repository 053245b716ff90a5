package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.tally.Report;
import io.claimstream.aggregator.tally.ReportStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The reports and withdrawals of one country in the state stores, one record a report. */
final class StoredReports implements ReportStore {

    private final String country;
    private final KeyValueStore<String, Report> reports;
    private final KeyValueStore<String, Instant> withdrawals;

    StoredReports(String country, KeyValueStore<String, Report> reports, KeyValueStore<String, Instant> withdrawals) {
        this.country = country;
        this.reports = reports;
        this.withdrawals = withdrawals;
    }

    @Override
    public Report get(String articleId, int version) {
        return reports.get(key(articleId, version));
    }

    @Override
    public void put(Report report) {
        reports.put(key(report.article().id(), report.article().version()), report);
    }

    @Override
    public void withdraw(String articleId, Instant at) {
        withdrawals.put(StateKey.of(country, articleId), at);
    }

    List<Report> reports() {
        List<Report> all = new ArrayList<>();
        try (KeyValueIterator<String, Report> found =
                reports.prefixScan(StateKey.prefix(country), new StringSerializer())) {
            found.forEachRemaining(entry -> all.add(entry.value));
        }
        return all;
    }

    Map<String, Instant> withdrawals() {
        Map<String, Instant> all = new HashMap<>();
        try (KeyValueIterator<String, Instant> found =
                withdrawals.prefixScan(StateKey.prefix(country), new StringSerializer())) {
            found.forEachRemaining(entry -> all.put(StateKey.part(entry.key, 1), entry.value));
        }
        return all;
    }

    private String key(String articleId, int version) {
        return StateKey.of(country, articleId, StateKey.version(version));
    }
}
