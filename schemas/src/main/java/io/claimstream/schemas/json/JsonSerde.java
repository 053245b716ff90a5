package io.claimstream.schemas.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.ValueType;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Values of the contract as one-line JSON. A value whose {@code ce_type} header names another version of the contract is
 * refused: a record that is read by the wrong version's rules would be a wrong number. A record without that header is
 * taken to be of this version.
 *
 * @param <T> a record of the contract
 */
public final class JsonSerde<T> implements Serde<T>, Serializer<T>, Deserializer<T> {

    private final ValueType<T> type;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JsonSerde(ValueType<T> type) {
        this.type = type;
        this.reader = Json.reader(type.javaType());
        this.writer = Json.writer(type.javaType());
    }

    /**
     * The serde of {@code type}; thread-safe and without settings.
     *
     * @throws IllegalArgumentException for {@link ValueType#REJECTED}, whose values are bytes rather than JSON
     */
    public static <T> JsonSerde<T> of(ValueType<T> type) {
        if (type.javaType() == byte[].class) {
            throw new IllegalArgumentException("values of type " + type.name() + " are bytes, not JSON");
        }
        return new JsonSerde<>(type);
    }

    @Override
    public byte[] serialize(String topic, T value) {
        if (value == null) {
            return null;
        }
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new SerializationException("cannot write a " + type.name() + " for topic " + topic, e);
        }
    }

    @Override
    public T deserialize(String topic, Headers headers, byte[] data) {
        String ceType = CloudEvent.type(headers);
        if (ceType != null && !ceType.equals(type.ceType())) {
            throw new SerializationException("record on topic " + topic + " is of type \"" + ceType
                    + "\"; this reader knows \"" + type.ceType() + "\": read it with a Claimstream of that version");
        }
        return deserialize(topic, data);
    }

    /**
     * Reads a value; no bytes at all (a tombstone) are null, while a JSON {@code null} is an error.
     *
     * @throws SerializationException saying what is wrong with the bytes and where
     */
    @Override
    public T deserialize(String topic, byte[] data) {
        if (data == null) {
            return null;
        }
        Object value;
        try {
            value = reader.readValue(data);
        } catch (IOException | IllegalArgumentException e) {
            throw new SerializationException(unreadable() + JsonProblem.describe(e), e);
        }
        if (value == null) {
            throw new SerializationException(unreadable() + "the value must be an object");
        }
        return type.javaType().cast(value);
    }

    private String unreadable() {
        return "cannot be read as " + type.name() + ": ";
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {}

    @Override
    public Serializer<T> serializer() {
        return this;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this;
    }
}
