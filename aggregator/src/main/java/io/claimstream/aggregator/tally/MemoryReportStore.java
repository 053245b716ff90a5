package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.ClosedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps reports in memory, for tallies without Kafka; withdrawals are then known to the tally itself. */
final class MemoryReportStore implements ReportStore {

    private final Map<Key, Report> reports = new HashMap<>();

    private record Key(String article, int version) {}

    @Override
    public Report get(String articleId, int version) {
        return reports.get(new Key(articleId, version));
    }

    @Override
    public void put(Report report) {
        reports.put(new Key(report.article().id(), report.article().version()), report);
    }

    @Override
    public void withdraw(String articleId, Instant at) {}

    @Override
    public void forget(String articleId) {
        reports.keySet().removeIf(key -> key.article().equals(articleId));
    }

    @Override
    public void close(ClosedEvent event) {}
}
