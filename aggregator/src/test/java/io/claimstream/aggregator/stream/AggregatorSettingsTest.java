package io.claimstream.aggregator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.metrics.CountingMetrics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class AggregatorSettingsTest {

    private static final Path STATE = Path.of("state");

    @Test
    void whatTheContractNeedsCannotBeOverridden() {
        Properties streams = AggregatorSettings.of(
                        Map.of(
                                "processing.guarantee", "at_least_once",
                                "errors.dead.letter.queue.topic.name", "elsewhere",
                                "ensure.explicit.internal.resource.naming", "false"),
                        STATE)
                .streams(CountingMetrics.NONE);

        assertThat(streams)
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("errors.dead.letter.queue.topic.name", "claims.rejected")
                .containsEntry("ensure.explicit.internal.resource.naming", true)
                .containsEntry("state.dir", "state");
    }

    @Test
    void environmentVariablesBecomeSettings() {
        AggregatorSettings settings = AggregatorSettings.fromEnvironment(
                Map.of("KAFKA_BOOTSTRAP_SERVERS", "broker:9092", "KAFKA_NUM_STREAM_THREADS", "3"), STATE);

        assertThat(settings.streams(CountingMetrics.NONE))
                .containsEntry("bootstrap.servers", "broker:9092")
                .containsEntry("num.stream.threads", "3");
    }

    @Test
    void instancesShareAnApplicationIdUnlessToldOtherwise() {
        assertThat(AggregatorSettings.of(Map.of(), STATE).applicationId()).isEqualTo("claimstream-aggregator");
        assertThat(AggregatorSettings.of(Map.of("application.id", "mine"), STATE)
                        .applicationId())
                .isEqualTo("mine");
    }

    @Test
    void kafkaStreamsAcceptsTheSettings() {
        StreamsConfig config =
                new StreamsConfig(AggregatorSettings.of(Map.of(), STATE).streams(CountingMetrics.NONE));

        assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG)).isEqualTo("exactly_once_v2");
        assertThat(config.getProducerConfigs("test")).containsKey("max.request.size");
    }
}
