package io.claimstream.aggregator.stream;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.NIKOPOL;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TotalsTopologyTest {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final String EVENT = "ua-luhansk-2024-06-07-missile-attack";

    private final StreamUnderTest stream = new StreamUnderTest();

    @AfterEach
    void close() {
        stream.close();
    }

    @Test
    void threeBecomeFourOnBothTopics() {
        stream.publish(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)),
                news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3), injured(43)));

        assertThat(stream.totals()).containsOnlyKeys(EVENT);
        assertThat(changes())
                .containsExactly("killed null -> 3 first", "injured null -> 43 first", "killed 3 -> 4 raised");
    }

    @Test
    void recordsAreStampedAndLabelledAsTheContractSays() {
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        TestRecord<String, byte[]> totals = stream.totalRecords().get(0);
        assertThat(totals.key()).isEqualTo(EVENT);
        assertThat(totals.getRecordTime()).isEqualTo(Instant.parse("2024-06-07T12:00:00Z"));
        assertThat(CloudEvent.type(totals.headers())).isEqualTo(ValueType.EVENT_TOTALS.ceType());
        TestRecord<String, Revision> revision = stream.revisionRecords().get(0);
        assertThat(revision.key()).isEqualTo(EVENT);
        assertThat(CloudEvent.type(revision.headers())).isEqualTo(ValueType.REVISION.ceType());
        assertThat(header(revision, CloudEvent.ID)).isEqualTo(revision.value().id());
    }

    @Test
    void aSecondReplayChangesNothing() {
        News first = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
        News second = news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4).from(3));
        stream.publish(first, second).settle().totalRecords();
        stream.revisions();

        stream.publish(first, second).settle();

        assertThat(stream.totalRecords()).isEmpty();
        assertThat(stream.revisionRecords()).isEmpty();
    }

    @Test
    void claimsWithoutACountAreTakenTogetherOnceNoMoreCome() {
        News article = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3), injured(7));
        stream.publish(article.article());
        article.claims().forEach(stream::publish);
        assertThat(stream.totals()).isEmpty();

        stream.settle();

        assertThat(stream.totals()).isEqualTo(expected(article));
        assertThat(stream.revisions()).hasSize(2);
    }

    @Test
    void anArticleIsCountedAsOneChangeWhenItsLastClaimIsThere() {
        News article = news("a", "2024-06-07T12:00:00Z")
                .about(STRIKE, killed(3), injured(40).orMore(), injured(43).latest());
        stream.publish(article);

        assertThat(stream.totalRecords()).hasSize(1);
        assertThat(changes()).containsExactly("injured 40 -> 43 refined", "killed null -> 3 first");
    }

    @Test
    void aVersionThatClaimsNothingWithdrawsTheEarlierOneAfterAWhile() {
        News first = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
        stream.publish(first, first.update("2024-06-07T13:00:00Z"));
        stream.pass(Duration.ofSeconds(5));
        assertThat(stream.totals()).containsOnlyKeys(EVENT);

        stream.pass(Duration.ofSeconds(6));

        assertThat(stream.totals()).isEmpty();
        assertThat(changes()).endsWith("killed 3 -> null withdrawn");
    }

    @Test
    void claimsOfAnOldVersionThatComeLateDoNotCount() {
        News first = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
        News second = first.update("2024-06-07T13:00:00Z").about(STRIKE, killed(4));
        stream.publish(second, first).settle();

        assertThat(stream.totals()).isEqualTo(expected(first, second));
        assertThat(stream.totals().get(EVENT)).contains("\"value\":4");
    }

    @Test
    void aPageUpdatedByTheMinuteKeepsABoundedHistory() {
        News page = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(0));
        for (int version = 1; version <= 150; version++) {
            stream.publish(page);
            page = page.update("2024-06-07T12:00:00Z").about(STRIKE, killed(version));
        }

        assertThat(stream.totals().get(EVENT)).contains("\"value\":149");
        assertThat(stream.storedKeys("article-claims")).hasSize(100);
    }

    @Test
    void aTombstoneWithdrawsAndTheLastOneLeavesATombstone() {
        stream.publish(
                news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)),
                news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(40)));
        stream.withdraw("b", Instant.parse("2024-06-08T00:00:00Z"));
        assertThat(stream.totals().get(EVENT)).contains("\"value\":3");

        stream.withdraw("a", Instant.parse("2024-06-09T00:00:00Z"));

        List<TestRecord<String, byte[]>> records = stream.totalRecords();
        assertThat(records).hasSize(1);
        assertThat(records.get(0).value()).isNull();
        assertThat(changes()).endsWith("killed 40 -> 3 withdrawn", "killed 3 -> null withdrawn");
    }

    @Test
    void aLateOldArticleIsBackfilled() {
        stream.publish(news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4)));
        stream.revisions();
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        List<Revision> late = stream.revisions().subList(1, stream.revisions().size());
        assertThat(late).allMatch(Revision::backfilled);
        assertThat(late).extracting(Revision::reason).containsExactly(RevisionReason.FIRST, RevisionReason.RAISED);
        assertThat(stream.totals().get(EVENT)).contains("\"value\":4");
    }

    @Test
    void subscribersHearThatTheCountrysEventWasTheCitysAllAlong() {
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE.at(UKRAINE), killed(3)));
        assertThat(stream.totals()).containsOnlyKeys("ua-2024-06-07-missile-attack");

        stream.publish(news("b", "2024-06-07T14:00:00Z").about(STRIKE, killed(4)));

        assertThat(stream.totals()).containsOnlyKeys(EVENT);
        assertThat(stream.revisions())
                .filteredOn(revision -> revision.reason() == RevisionReason.MOVED)
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.eventId()).isEqualTo("ua-2024-06-07-missile-attack");
                    assertThat(revision.movedTo()).isEqualTo(EVENT);
                });
    }

    @Test
    void anEventIsClosedAfterTheHorizonAndItsLastTotalStays() {
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));
        String last = stream.totals().get(EVENT);
        stream.pass(Duration.ofDays(91));

        assertThat(stream.storedKeys("country-reports")).isEmpty();
        assertThat(stream.storedKeys("article-claims")).isEmpty();
        assertThat(stream.totals()).containsEntry(EVENT, last);
    }

    @Test
    void newsOfAClosedEventChangesNothing() {
        News first = news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3));
        stream.publish(first).totalRecords();
        stream.pass(Duration.ofDays(91));

        stream.publish(first, news("b", "2024-06-08T12:00:00Z").about(STRIKE, killed(1)));
        stream.publish(news("c", "2024-06-09T12:00:00Z").about(strike(NIKOPOL, "2024-06-09"), killed(2)));

        assertThat(stream.totals()).containsOnlyKeys("ua-nikopol-2024-06-09-missile-attack");
    }

    @Test
    void anEventStaysOpenWhileNewsOfItComes() {
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));
        stream.pass(Duration.ofDays(60));
        stream.publish(news("b", "2024-08-06T12:00:00Z").about(STRIKE, killed(4)));
        stream.pass(Duration.ofDays(60));
        stream.publish(news("c", "2024-10-05T12:00:00Z").about(STRIKE, killed(5)));

        assertThat(stream.totals().get(EVENT)).contains("\"value\":5");
    }

    @Test
    void anUnreadableClaimIsRejectedAndTheStreamGoesOn() {
        byte[] broken = "{\"id\":".getBytes(StandardCharsets.UTF_8);
        stream.publishBytes(Family.CASUALTIES, "UA", broken, Instant.parse("2024-06-07T12:00:00Z"));
        stream.publish(news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3)));

        assertThat(stream.totals()).containsOnlyKeys(EVENT);
        assertThat(stream.rejected()).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(broken);
            assertThat(record.headers().lastHeader(RejectedHeaders.REASON)).isNotNull();
            assertThat(record.headers().lastHeader(RejectedHeaders.TOPIC).value())
                    .isEqualTo("claims.casualties".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void anArticleThatCannotBeReadIsTheExtractorsToReject() {
        stream.publishArticleBytes("a", "{".getBytes(StandardCharsets.UTF_8), Instant.parse("2024-06-07T12:00:00Z"));

        assertThat(stream.rejected()).isEmpty();
    }

    @Test
    void aClaimOfAbsurdLengthIsRejected() {
        stream.publish(
                news("a", "2024-06-07T12:00:00Z").about(attack("x".repeat(20_000), LUHANSK, "2024-06-07"), killed(3)));
        stream.settle();

        assertThat(stream.totals()).isEmpty();
        assertThat(stream.rejected())
                .singleElement()
                .satisfies(record -> assertThat(new String(
                                record.headers()
                                        .lastHeader(RejectedHeaders.REASON)
                                        .value(),
                                StandardCharsets.UTF_8))
                        .contains("at most 16000"));
    }

    @Test
    void everyOperatorStoreAndInternalTopicHasANameOfItsOwn() {
        assertThat(new TotalsTopology(LinkingRules.DEFAULT, CountingMetrics.NONE)
                        .build()
                        .describe()
                        .toString())
                .contains("by-article-repartition", "by-country-repartition", "assemble-articles", "count-events")
                .doesNotContain("KSTREAM-")
                .doesNotContain("STATE-STORE-");
    }

    private static SortedMap<String, String> expected(News... news) {
        Tally tally = new Tally();
        for (News piece : news) {
            tally.add(piece.article(), piece.claims());
        }
        SortedMap<String, String> totals = new TreeMap<>();
        for (EventTotals event : tally.result().events()) {
            totals.put(event.id(), Json.write(event));
        }
        return totals;
    }

    private List<String> changes() {
        return stream.revisions().stream()
                .map(revision -> revision.series() + " "
                        + (revision.from() == null ? null : revision.from().value()) + " -> "
                        + (revision.to() == null ? null : revision.to().value()) + " "
                        + revision.reason().label())
                .toList();
    }

    private static String header(TestRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
