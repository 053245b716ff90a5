package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records of {@code totals}, {@code revisions} and the claims topics as changes. */
final class ChangeReader {

    private final ReadPartitions partitions;
    private final EventIndex events;

    /** @param events what is known of events that are removed */
    ChangeReader(ReadPartitions partitions, EventIndex events) {
        this.partitions = partitions;
        this.events = events;
    }

    /**
     * The change that {@code record} is; empty for a record without a value where that says nothing.
     *
     * @throws org.apache.kafka.common.errors.SerializationException if the value cannot be read
     */
    Optional<Change> read(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        byte[] value = record.value();
        String topic = record.topic();
        if (topic.equals(Topics.TOTALS.name())) {
            return Optional.of(
                    value == null
                            ? removed(record, key)
                            : totals(record, Values.TOTALS.deserialize(topic, record.headers(), value)));
        }
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                topic.equals(Topics.REVISIONS.name())
                        ? revision(record, Values.REVISION.deserialize(topic, record.headers(), value))
                        : claim(record, Values.CLAIM.deserialize(topic, record.headers(), value)));
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    private Change removed(ConsumerRecord<byte[], byte[]> record, String id) {
        String json = Json.write(Map.of("id", id));
        return change(Change.Kind.REMOVED, record, json, id, events.event(id).orElse(null), null, null);
    }

    private Change totals(ConsumerRecord<byte[], byte[]> record, EventTotals event) {
        return change(Change.Kind.TOTALS, record, oneLine(record.value(), event), event.id(), event, null, null);
    }

    private Change revision(ConsumerRecord<byte[], byte[]> record, Revision revision) {
        String json = oneLine(record.value(), revision);
        return change(Change.Kind.REVISION, record, json, revision.eventId(), null, revision, null);
    }

    private Change claim(ConsumerRecord<byte[], byte[]> record, Claim claim) {
        return change(Change.Kind.CLAIM, record, oneLine(record.value(), claim), null, null, null, claim);
    }

    private Change change(
            Change.Kind kind,
            ConsumerRecord<byte[], byte[]> record,
            String json,
            String eventId,
            EventTotals event,
            Revision revision,
            Claim claim) {
        int partition = partitions.indexOf(record.topic(), record.partition());
        return new Change(kind, partition, record.offset(), json, System.nanoTime(), eventId, event, revision, claim);
    }

    /** As it came, unless somebody wrote it in the way of people: a line break would end an event of the stream. */
    private static String oneLine(byte[] value, Object read) {
        String json = new String(value, StandardCharsets.UTF_8);
        return json.indexOf('\n') < 0 && json.indexOf('\r') < 0 ? json : Json.write(read);
    }
}
