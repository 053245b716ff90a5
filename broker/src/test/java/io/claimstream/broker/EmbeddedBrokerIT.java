package io.claimstream.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EmbeddedBrokerIT {

    private static final String TOPIC = "numbers";

    @TempDir
    Path temporary;

    @Test
    void keepsCommittedRecordsAndItsClusterIdOverARestart() throws Exception {
        Path folder = temporary.resolve("missing/data");
        String clusterId;
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            clusterId = clusterId(broker);
            createTopic(broker);
            produce(broker, List.of("one", "two"), List.of("never committed"));
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            assertThat(clusterId(broker)).isEqualTo(clusterId);
            assertThat(committedValues(broker)).containsExactly("one", "two");
        }
    }

    @Test
    void deletesATemporaryFolder() {
        Path folder;
        try (EmbeddedBroker broker = EmbeddedBroker.startTemporary()) {
            folder = broker.dataFolder();
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void createsNoTopicByItself() {
        try (EmbeddedBroker broker = EmbeddedBroker.startTemporary();
                Admin admin = Admin.create(settings(broker))) {
            assertThatThrownBy(() ->
                            admin.describeTopics(List.of(TOPIC)).allTopicNames().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void runsBesideAnotherBroker() throws Exception {
        try (EmbeddedBroker one = EmbeddedBroker.startTemporary();
                EmbeddedBroker other = EmbeddedBroker.startTemporary()) {
            createTopic(one);
            createTopic(other);
            produce(one, List.of("one"), List.of());
            produce(other, List.of("other"), List.of());
            assertThat(committedValues(one)).containsExactly("one");
            assertThat(committedValues(other)).containsExactly("other");
        }
    }

    @Test
    void leavesNoThreadAndNoPortBehind() throws Exception {
        Set<Thread> before = nonDaemonThreads();
        EmbeddedBroker broker = EmbeddedBroker.startTemporary();
        int port = broker.port();

        broker.close();
        broker.close();

        assertThat(nonDaemonThreads()).isSubsetOf(before);
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LoopbackPorts.HOST))) {
            assertThat(socket.getLocalPort()).isEqualTo(port);
        }
    }

    @Test
    void listensOnTheWishedPort() throws Exception {
        int port = LoopbackPorts.find(0).broker();
        try (EmbeddedBroker broker = EmbeddedBroker.startTemporary(port)) {
            assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
            assertThat(clusterId(broker)).isNotBlank();
        }
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(LoopbackPorts.HOST))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(temporary.resolve("data"), port))
                    .isInstanceOf(EmbeddedBrokerException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("choose another port");
        }
    }

    @Test
    void startsInAFolderWhoseFirstStartFailed() throws Exception {
        Path folder = temporary.resolve("data");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(LoopbackPorts.HOST))) {
            assertThatThrownBy(() -> EmbeddedBroker.start(folder, taken.getLocalPort()))
                    .isInstanceOf(EmbeddedBrokerException.class);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder)) {
            assertThat(clusterId(broker)).isNotBlank();
        }
    }

    @Test
    void refusesTheFolderOfARunningBroker() {
        Path folder = temporary.resolve("data");
        try (EmbeddedBroker running = EmbeddedBroker.start(folder)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(running.dataFolder()))
                    .isInstanceOf(EmbeddedBrokerException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("in use by another broker");
        }
    }

    @Test
    void namesTheFolderWhoseContentIsNoLongerThatOfThisBroker() throws Exception {
        Path folder = temporary.resolve("data");
        EmbeddedBroker.start(folder).close();
        Path properties = folder.resolve("meta.properties");
        Files.writeString(properties, Files.readString(properties).replace("node.id=1", "node.id=7"));

        assertThatThrownBy(() -> EmbeddedBroker.start(folder))
                .isInstanceOf(EmbeddedBrokerException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("give an empty one");
    }

    private static Map<String, Object> settings(EmbeddedBroker broker) {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static String clusterId(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(settings(broker))) {
            return admin.describeCluster().clusterId().get();
        }
    }

    private static void createTopic(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(settings(broker))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) -1)))
                    .all()
                    .get();
        }
    }

    private static void produce(EmbeddedBroker broker, List<String> committed, List<String> aborted) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "numbers-writer");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            committed.forEach(value -> producer.send(new ProducerRecord<>(TOPIC, value)));
            producer.commitTransaction();
            producer.beginTransaction();
            aborted.forEach(value -> producer.send(new ProducerRecord<>(TOPIC, value)));
            producer.flush();
            producer.abortTransaction();
        }
    }

    private static List<String> committedValues(EmbeddedBroker broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    private static Set<Thread> nonDaemonThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !thread.isDaemon())
                .collect(Collectors.toSet());
    }
}
