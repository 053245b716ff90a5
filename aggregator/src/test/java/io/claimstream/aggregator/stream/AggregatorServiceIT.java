package io.claimstream.aggregator.stream;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.schemas.client.BrokerUnavailableException;
import io.claimstream.schemas.client.MissingTopicsException;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The service against a real broker. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class AggregatorServiceIT {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final Happening QUAKE = disaster("earthquake", VALDIVIA, "2024-05-01");
    private static final News FIRST = news("a", "2024-06-07T12:00:00Z")
            .about(STRIKE, killed(3), injured(40).orMore());
    private static final News SECOND =
            news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3), injured(43));
    private static final News ELSEWHERE = news("c", "2024-05-01T08:00:00Z").about(QUAKE, killed(12));

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private ContractTopics topics;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.startTemporary();
        topics = new ContractTopics(broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        topics.close();
        broker.close();
    }

    @Test
    void totalsAndRevisionsAreThoseOfTheTally() {
        topics.publish(FIRST, SECOND, ELSEWHERE);
        TallyResult expected = tally(FIRST, SECOND, ELSEWHERE);

        try (AggregatorService service = service("one")) {
            service.start();
            assertThat(service.awaitRunning(Duration.ofMinutes(1))).isTrue();

            topics.awaitTotals(expected);
            topics.await(
                    Topics.REVISIONS,
                    records -> records.size() >= expected.revisions().size());
        }
    }

    @Test
    void aRestartWithoutItsStateGoesOnWhereItStopped() {
        try (AggregatorService service = service("before")) {
            service.start();
            topics.publish(FIRST, ELSEWHERE);
            topics.awaitTotals(tally(FIRST, ELSEWHERE));
        }
        topics.publish(SECOND, FIRST);
        topics.withdraw("c", Instant.parse("2024-06-08T00:00:00Z"));

        try (AggregatorService service = service("after")) {
            service.start();
            topics.awaitTotals(tally(FIRST, SECOND));
            List<ConsumerRecord<byte[], byte[]>> revisions =
                    topics.await(Topics.REVISIONS, records -> records.size() >= 6);
            assertThat(revisions).hasSize(6);
        }
    }

    @Test
    void twoInstancesShareTheCountriesAndOneTakesOverFromTheOther() {
        try (AggregatorService one = service("one")) {
            one.start();
            try (AggregatorService two = service("two")) {
                two.start();
                topics.publish(FIRST, ELSEWHERE);
                topics.awaitTotals(tally(FIRST, ELSEWHERE));
            }
            topics.publish(SECOND);
            topics.awaitTotals(tally(FIRST, SECOND, ELSEWHERE));
        }
    }

    @Test
    void aClaimOfAnotherVersionOfTheContractIsRejectedAndTheStreamGoesOn() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", "io.claimstream.claim.v99".getBytes(StandardCharsets.UTF_8));
        byte[] claim = "{}".getBytes(StandardCharsets.UTF_8);
        topics.send("claims.casualties", "UA", claim, Instant.parse("2024-06-07T12:00:00Z"), headers);
        topics.publish(FIRST);

        try (AggregatorService service = service("one")) {
            service.start();
            topics.awaitTotals(tally(FIRST));
            List<ConsumerRecord<byte[], byte[]>> rejected =
                    topics.await(Topics.CLAIMS_REJECTED, records -> !records.isEmpty());
            assertThat(rejected).singleElement().satisfies(record -> {
                assertThat(record.value()).isEqualTo(claim);
                assertThat(header(record, RejectedHeaders.REASON)).contains("io.claimstream.claim.v99");
                assertThat(header(record, RejectedHeaders.TOPIC)).isEqualTo("claims.casualties");
            });
        }
    }

    @Test
    void aBrokerThatIsNotThereIsNamed() {
        AggregatorSettings settings =
                AggregatorSettings.of(Map.of("bootstrap.servers", "localhost:1"), folder.resolve("none"));

        assertThatThrownBy(() -> AggregatorService.connect(settings, CountingMetrics.NONE))
                .isInstanceOfAny(BrokerUnavailableException.class, MissingTopicsException.class)
                .hasMessageContaining("localhost:1");
    }

    private AggregatorService service(String name) {
        return AggregatorService.connect(
                AggregatorSettings.of(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "replication.factor", "1"),
                        folder.resolve(name)),
                CountingMetrics.NONE);
    }

    private static TallyResult tally(News... news) {
        Tally tally = new Tally();
        for (News piece : news) {
            tally.add(piece.article(), piece.claims());
        }
        return tally.result();
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
