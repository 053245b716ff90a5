package io.claimstream.cli.totals;

import io.claimstream.cli.broker.RecordDecoder;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The compacted view of the topic {@code totals}: the latest totals of every event that still has any. */
public final class TotalsView implements AutoCloseable {

    private final TopicReader reader;
    private final RecordDecoder<EventTotals> decoder;
    private final Map<String, EventTotals> events = new TreeMap<>();

    private TotalsView(TopicReader reader, RecordDecoder<EventTotals> decoder) {
        this.reader = reader;
        this.decoder = decoder;
    }

    /**
     * The view as of now.
     *
     * @param settings client settings by Kafka's names
     * @param terminal where unreadable records are named
     */
    public static TotalsView open(Map<String, String> settings, Terminal terminal) {
        TotalsView view = new TotalsView(
                TopicReader.open(settings, List.of(Topics.TOTALS)),
                new RecordDecoder<>(ValueType.EVENT_TOTALS, terminal));
        try {
            view.reader.readToEnd(view::apply);
            return view;
        } catch (RuntimeException e) {
            view.close();
            throw e;
        }
    }

    /** The totals of {@code event}, if there are any. */
    public Optional<EventTotals> event(String event) {
        return Optional.ofNullable(events.get(event));
    }

    /** The totals of all events, sorted by event id. */
    public List<EventTotals> events() {
        return List.copyOf(events.values());
    }

    /** Waits a moment for changes, and returns the ids of the events that changed or went. */
    public Set<String> poll() {
        Set<String> changed = new TreeSet<>();
        for (ConsumerRecord<byte[], byte[]> record : reader.poll()) {
            apply(record);
            changed.add(RecordDecoder.key(record));
        }
        return changed;
    }

    @Override
    public void close() {
        reader.close();
    }

    private void apply(ConsumerRecord<byte[], byte[]> record) {
        String event = RecordDecoder.key(record);
        if (record.value() == null) {
            events.remove(event);
        } else {
            decoder.value(record).ifPresent(totals -> events.put(event, totals));
        }
    }
}
