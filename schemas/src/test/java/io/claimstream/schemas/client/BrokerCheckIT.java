package io.claimstream.schemas.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.Topics;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class BrokerCheckIT {

    private static final Duration SHORT = Duration.ofMillis(500);

    @Test
    void namesTheAddressWhereNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> BrokerCheck.require(settings("127.0.0.1:" + port), SHORT))
                .isInstanceOf(BrokerUnavailableException.class)
                .hasMessage(
                        "no Kafka broker answers at 127.0.0.1:" + port + "; start one or set KAFKA_BOOTSTRAP_SERVERS");
    }

    @Test
    void namesTheAddressWhereSomethingElseListens() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "127.0.0.1:" + mute.getLocalPort();
            assertThatThrownBy(() -> BrokerCheck.require(settings(address), SHORT))
                    .isInstanceOf(BrokerUnavailableException.class)
                    .hasMessageContaining("no Kafka broker answers at " + address);
        }
    }

    @Test
    void namesAnAddressThatIsNone() {
        assertThatThrownBy(() -> BrokerCheck.require(settings("localhost"), SHORT))
                .isInstanceOf(BrokerUnavailableException.class)
                .hasMessageContaining("localhost")
                .hasMessageContaining("KAFKA_BOOTSTRAP_SERVERS is host:port");
    }

    @Test
    void findsABrokerAndItsTopics() {
        try (EmbeddedBroker broker = EmbeddedBroker.startTemporary();
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            Map<String, String> settings = settings(broker.bootstrapServers());
            assertThatCode(() -> BrokerCheck.require(settings, BrokerCheck.DEFAULT_TIMEOUT))
                    .doesNotThrowAnyException();

            new TopicCreator(admin).create(List.of(Topics.ARTICLES));

            assertThatCode(() ->
                            BrokerCheck.requireTopics(settings, List.of(Topics.ARTICLES), BrokerCheck.DEFAULT_TIMEOUT))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> BrokerCheck.requireTopics(settings, Topics.claims(), BrokerCheck.DEFAULT_TIMEOUT))
                    .isInstanceOf(MissingTopicsException.class)
                    .hasMessageContaining(broker.bootstrapServers())
                    .hasMessageContaining("claims.casualties, claims.displacement")
                    .hasMessageContaining("claimstream topics");
        }
    }

    private static Map<String, String> settings(String bootstrapServers) {
        return Map.of("bootstrap.servers", bootstrapServers);
    }
}
