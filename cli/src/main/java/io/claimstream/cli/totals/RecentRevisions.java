package io.claimstream.cli.totals;

import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.Revision;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The latest revision of each series of each event, as long as it is news to somebody who watches. */
final class RecentRevisions {

    private static final Duration NEWS = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final Map<Key, Seen> bySeries = new HashMap<>();

    private record Key(String event, String series) {}

    private record Seen(Revision revision, long at) {}

    /** @param nanoTime a monotonic clock, in nanoseconds */
    RecentRevisions(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A reader of the revisions that come from now on. */
    static TopicReader reader(Map<String, String> settings) {
        TopicReader reader = TopicReader.open(settings, List.of(Topics.REVISIONS));
        reader.skipToEnd();
        return reader;
    }

    /** Decodes what the reader reads. */
    static RecordDecoder<Revision> decoder(Terminal terminal) {
        return new RecordDecoder<>(ValueType.REVISION, terminal);
    }

    /** Takes a revision that was just read; one that changes history only is no news. */
    void add(Revision revision) {
        if (revision.series() != null && !revision.backfilled()) {
            bySeries.put(new Key(revision.eventId(), revision.series()), new Seen(revision, nanoTime.getAsLong()));
        }
    }

    /** Forgets what is no news any more, and tells whether there was any. */
    boolean forgetOld() {
        long now = nanoTime.getAsLong();
        return bySeries.values().removeIf(seen -> now - seen.at() > NEWS.toNanos());
    }

    /** The revision of an event's series that is news. */
    Optional<Revision> of(String event, String series) {
        return Optional.ofNullable(bySeries.get(new Key(event, series))).map(Seen::revision);
    }
}
