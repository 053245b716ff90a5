package io.claimstream.aggregator.stream;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The service against the broker as it is shipped; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class AggregatorServiceContainerIT {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @TempDir
    private Path stateFolder;

    @Test
    void countsWhatTheTallyCounts() throws Exception {
        News first = news("a", "2024-06-07T12:00:00Z").about(strike(LUHANSK, "2024-06-07"), killed(3));
        News second = news("b", "2024-06-07T14:00:00Z")
                .about(strike(LUHANSK, "2024-06-07"), killed(4).from(3));
        Tally tally = new Tally();
        tally.add(first.article(), first.claims());
        tally.add(second.article(), second.claims());

        try (ContractTopics topics = new ContractTopics(KAFKA.getBootstrapServers());
                AggregatorService service = AggregatorService.connect(
                        AggregatorSettings.of(Map.of("bootstrap.servers", KAFKA.getBootstrapServers()), stateFolder),
                        CountingMetrics.NONE)) {
            service.start();
            topics.publish(first, second);

            topics.awaitTotals(tally.result());
        }
    }
}
