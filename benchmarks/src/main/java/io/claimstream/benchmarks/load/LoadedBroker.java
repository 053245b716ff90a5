package io.claimstream.benchmarks.load;

import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker with all topics, on temporary data. */
final class LoadedBroker implements AutoCloseable {

    private final EmbeddedBroker broker = EmbeddedBroker.startTemporary();

    LoadedBroker() {
        try (Admin admin = Admin.create(new HashMap<>(settings()))) {
            new TopicCreator(admin).create(Topics.all());
        }
    }

    /** How clients reach it; {@code KAFKA_*} variables are settings here as they are for the services. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(KafkaSettings.fromEnvironment(System.getenv()));
        settings.put("bootstrap.servers", broker.bootstrapServers());
        return settings;
    }

    KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(new HashMap<>(settings()), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        broker.close();
    }
}
