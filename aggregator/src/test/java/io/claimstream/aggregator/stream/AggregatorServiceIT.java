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

import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.client.BrokerUnavailableException;
import io.claimstream.schemas.client.MissingTopicsException;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private BrokerWithTopics broker;

    @BeforeEach
    void start() throws Exception {
        broker = new BrokerWithTopics();
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    @Test
    void totalsAndRevisionsAreThoseOfTheTally() {
        broker.publish(FIRST, SECOND, ELSEWHERE);
        TallyResult expected = tally(FIRST, SECOND, ELSEWHERE);

        try (AggregatorService service = service("one")) {
            service.start();
            assertThat(service.awaitRunning(Duration.ofMinutes(1))).isTrue();

            awaitTotals(expected);
            broker.await(
                    Topics.REVISIONS,
                    records -> records.size() >= expected.revisions().size());
        }
    }

    @Test
    void aRestartWithoutItsStateGoesOnWhereItStopped() {
        try (AggregatorService service = service("before")) {
            service.start();
            broker.publish(FIRST, ELSEWHERE);
            awaitTotals(tally(FIRST, ELSEWHERE));
        }
        broker.publish(SECOND, FIRST);
        broker.withdraw("c", Instant.parse("2024-06-08T00:00:00Z"));

        try (AggregatorService service = service("after")) {
            service.start();
            awaitTotals(tally(FIRST, SECOND));
            List<ConsumerRecord<byte[], byte[]>> revisions =
                    broker.await(Topics.REVISIONS, records -> records.size() >= 6);
            assertThat(revisions).hasSize(6);
        }
    }

    @Test
    void aClaimOfAnotherVersionOfTheContractIsRejectedAndTheStreamGoesOn() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_type", "io.claimstream.claim.v99".getBytes(StandardCharsets.UTF_8));
        byte[] claim = "{}".getBytes(StandardCharsets.UTF_8);
        broker.send("claims.casualties", "UA", claim, Instant.parse("2024-06-07T12:00:00Z"), headers);
        broker.publish(FIRST);

        try (AggregatorService service = service("one")) {
            service.start();
            awaitTotals(tally(FIRST));
            List<ConsumerRecord<byte[], byte[]>> rejected =
                    broker.await(Topics.CLAIMS_REJECTED, records -> !records.isEmpty());
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

        assertThatThrownBy(() -> AggregatorService.connect(settings))
                .isInstanceOfAny(BrokerUnavailableException.class, MissingTopicsException.class)
                .hasMessageContaining("localhost:1");
    }

    private AggregatorService service(String name) {
        return AggregatorService.connect(AggregatorSettings.of(
                Map.of("bootstrap.servers", broker.servers(), "replication.factor", "1"), folder.resolve(name)));
    }

    private void awaitTotals(TallyResult expected) {
        SortedMap<String, String> totals = new TreeMap<>();
        expected.events().forEach(event -> totals.put(event.id(), Json.write(event)));
        broker.await(Topics.TOTALS, records -> compacted(records).equals(totals));
    }

    private static SortedMap<String, String> compacted(List<ConsumerRecord<byte[], byte[]>> records) {
        SortedMap<String, String> view = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                view.remove(key);
            } else {
                view.put(key, new String(record.value(), StandardCharsets.UTF_8));
            }
        }
        return view;
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
