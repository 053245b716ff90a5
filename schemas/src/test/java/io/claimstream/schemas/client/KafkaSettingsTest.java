package io.claimstream.schemas.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaSettingsTest {

    @Test
    void looksForABrokerOnThisMachineWhenNothingIsSet() {
        assertThat(KafkaSettings.fromEnvironment(Map.of("PATH", "/bin")))
                .containsExactly(Map.entry("bootstrap.servers", "localhost:9092"));
    }

    @Test
    void turnsEveryKafkaVariableIntoTheSettingOfThatName() {
        Map<String, String> environment = Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", "broker:19092",
                "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                "KAFKA_NUM_STREAM_THREADS", "2",
                "SECURITY_PROVIDERS", "none of these");

        assertThat(KafkaSettings.fromEnvironment(environment))
                .containsExactly(
                        Map.entry("bootstrap.servers", "broker:19092"),
                        Map.entry("num.stream.threads", "2"),
                        Map.entry("security.protocol", "SASL_SSL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KAFKA_OPTS",
                "KAFKA_HEAP_OPTS",
                "KAFKA_LOG4J_OPTS",
                "KAFKA_JVM_PERFORMANCE_OPTS",
                "KAFKA_JMX_PORT",
                "KAFKA_HOME",
                "KAFKA_VERSION",
                "KAFKA_PORT",
                "KAFKA_PORT_9092_TCP_ADDR",
                "KAFKA_SERVICE_HOST",
                "KAFKA_"
            })
    void ignoresVariablesOfScriptsAndOfTheContainerPlatform(String variable) {
        assertThat(KafkaSettings.fromEnvironment(Map.of(variable, "something"))).containsOnlyKeys("bootstrap.servers");
    }

    @Test
    void takesAnEmptyVariableAsNotSet() {
        assertThat(KafkaSettings.fromEnvironment(Map.of("KAFKA_BOOTSTRAP_SERVERS", " ", "KAFKA_GROUP_ID", "")))
                .containsExactly(Map.entry("bootstrap.servers", "localhost:9092"));
    }
}
