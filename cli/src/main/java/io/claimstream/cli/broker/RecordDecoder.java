package io.claimstream.cli.broker;

import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Turns records into values. A record that is not what its topic promises is named to people and passed over.
 *
 * @param <T> a record of the contract
 */
public final class RecordDecoder<T> {

    private final JsonSerde<T> serde;
    private final Terminal terminal;

    public RecordDecoder(ValueType<T> type, Terminal terminal) {
        this.serde = JsonSerde.of(type);
        this.terminal = terminal;
    }

    /** The key of {@code record} as text. */
    public static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    /** The value of {@code record}; empty for a tombstone and for what cannot be read. */
    public Optional<T> value(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(serde.deserialize(record.topic(), record.headers(), record.value()));
        } catch (SerializationException e) {
            terminal.say(Printable.of("passed over record " + record.topic() + "-" + record.partition() + "@"
                    + record.offset() + ": " + e.getMessage()));
            return Optional.empty();
        }
    }
}
