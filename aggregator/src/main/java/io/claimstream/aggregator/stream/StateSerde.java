package io.claimstream.aggregator.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.claimstream.schemas.json.Json;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Values of the topology's own topics and stores as JSON; they are no part of the contract. */
final class StateSerde {

    private StateSerde() {}

    static <T> Serde<T> of(Class<T> type) {
        ObjectReader reader = Json.reader(type);
        ObjectWriter writer = Json.writer(type);
        return Serdes.serdeFrom(
                (topic, value) -> {
                    try {
                        return value == null ? null : writer.writeValueAsBytes(value);
                    } catch (JsonProcessingException e) {
                        throw new SerializationException("cannot write a " + type.getSimpleName(), e);
                    }
                },
                (topic, data) -> {
                    try {
                        return data == null ? null : type.cast(reader.readValue(data));
                    } catch (IOException e) {
                        throw new SerializationException("not a " + type.getSimpleName(), e);
                    }
                });
    }
}
