package io.claimstream.aggregator.http;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;
import static io.claimstream.aggregator.news.Happening.disaster;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.injured;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Happening;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stream over HTTP from a real broker. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StreamIT {

    private static final Happening STRIKE = strike(LUHANSK, "2024-06-07");
    private static final News ONE =
            news("a", "2024-06-07T12:00:00Z").about(STRIKE, killed(3).by("the mayor"), injured(40));
    private static final News OTHER =
            news("b", "2024-06-07T12:00:00Z").about(STRIKE, killed(9).by("the army"));
    private static final News QUAKE =
            news("c", "2024-05-01T08:00:00Z").about(disaster("earthquake", VALDIVIA, "2024-05-01"), killed(12));

    /** More than the ring keeps, in number. */
    private static final int MORE_THAN_THE_RING = 20_000;

    /** What a connection takes without being read, buffers of both ends included, is far less than so many of these. */
    private static final String LONG_QUOTE = "x".repeat(4_000);

    /** Far less than the ring keeps. */
    private static final int AT_ONCE = 500;

    private ServedTopics topics;

    @BeforeEach
    void start() throws Exception {
        topics = new ServedTopics();
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    @Test
    void whatWasThereBeforeIsNotPushedAsNew() throws Exception {
        topics.publish(ONE, OTHER);
        topics.serve();

        try (EventStream stream = topics.subscribe("")) {
            TallyResult quake = topics.publish(QUAKE);
            stream.await(reader -> reader.data("totals").size() == 1);

            assertThat(stream.data("totals")).isEqualTo(json(quake.events()));
            assertThat(stream.data("claim")).isSubsetOf(json(QUAKE.claims()));
            assertThat(stream.data("revision")).isSubsetOf(json(quake.revisions()));
        }
    }

    @Test
    void whoComesBackAfterMoreThanTheRingKeepsHasLostNothing() throws Exception {
        topics.serve();
        String id;
        try (EventStream stream = topics.subscribe("topics=revisions")) {
            topics.send(revision(0, "ok"));
            id = stream.await(reader -> reader.data("revision").size() == 1).id();
        }
        for (int number = 1; number <= MORE_THAN_THE_RING; number++) {
            topics.send(revision(number, "ok"));
        }

        Set<String> seen = new LinkedHashSet<>();
        // twice over, as connections also break while one catches up
        for (int wanted : List.of(MORE_THAN_THE_RING / 3, MORE_THAN_THE_RING)) {
            try (EventStream stream = topics.resume("topics=revisions", id)) {
                int before = seen.size();
                stream.await(reader -> before + reader.events().size() >= wanted);
                assertThat(stream.data("expired")).isEmpty();
                seen.addAll(stream.data("revision"));
                id = stream.id();
            }
        }
        assertThat(seen).hasSize(MORE_THAN_THE_RING);
    }

    @Test
    void anotherInstanceGoesOnFromTheSameId() throws Exception {
        topics.serve();
        TallyResult strike;
        String id;
        try (EventStream stream = topics.subscribe("topics=totals,revisions")) {
            strike = topics.publish(ONE, OTHER);
            id = stream.await(reader -> reader.data("totals").size() == 1
                            && reader.data("revision").size()
                                    == strike.revisions().size())
                    .id();
        }
        topics.stopServing();
        TallyResult quake = topics.publish(QUAKE);
        topics.serve();

        try (EventStream stream = topics.resume("topics=totals,revisions", id)) {
            stream.await(reader -> reader.events().size() == 2);
            assertThat(stream.data("totals")).isEqualTo(json(quake.events()));
            assertThat(stream.data("revision")).isEqualTo(json(quake.revisions()));
        }
    }

    @Test
    void filtersHoldForTotalsRevisionsAndClaims() throws Exception {
        topics.serve();
        try (EventStream contested = topics.subscribe("contested=true");
                EventStream inValdivia = topics.subscribe("place=valdivia");
                EventStream ofInjured = topics.subscribe("measure=injured")) {
            TallyResult result = topics.publish(QUAKE, ONE, OTHER);
            EventTotals quake = event(result, "c");
            EventTotals strike = event(result, "a");
            List<String> all = new ArrayList<>(json(ONE.claims()));
            all.addAll(json(OTHER.claims()));

            contested.await(reader ->
                    reader.data("totals").size() == 1 && reader.data("claim").size() == 3);
            assertThat(contested.data("totals")).containsExactly(Json.write(strike));
            assertThat(contested.data("claim")).containsExactlyInAnyOrderElementsOf(all);
            assertThat(contested.data("revision")).allMatch(revision -> revision.contains(strike.id()));

            inValdivia.await(reader -> reader.events().size() == 3);
            assertThat(inValdivia.data("totals")).containsExactly(Json.write(quake));
            assertThat(inValdivia.data("claim")).isEqualTo(json(QUAKE.claims()));
            assertThat(inValdivia.data("revision")).allMatch(revision -> revision.contains(quake.id()));

            ofInjured.await(reader -> reader.events().size() == 3);
            assertThat(ofInjured.data("claim"))
                    .containsExactly(Json.write(ONE.claims().get(1)));
            assertThat(ofInjured.data("revision"))
                    .singleElement()
                    .satisfies(revision -> assertThat(revision).contains("\"series\":\"injured\""));
        }
    }

    @Test
    void aRemovedEventIsTold() throws Exception {
        topics.serve();
        String id = topics.publish(QUAKE).events().get(0).id();
        try (EventStream stream = topics.subscribe("topics=totals&event=" + id)) {
            topics.remove(id);

            assertThat(stream.await(reader -> !reader.data("removed").isEmpty()).data("removed"))
                    .containsExactly("{\"id\":\"" + id + "\"}");
        }
    }

    @Test
    void anIdOfOtherTopicsIsAnsweredSo() throws Exception {
        topics.serve();
        try (EventStream stream = topics.resume("topics=totals", "000000.1.2.3")) {
            stream.await(reader -> !reader.events().isEmpty());
            TallyResult quake = topics.publish(QUAKE);
            stream.await(reader -> !reader.data("totals").isEmpty());

            assertThat(stream.data("expired"))
                    .singleElement()
                    .satisfies(data -> assertThat(data).contains("other-topics"));
            assertThat(stream.data("totals")).isEqualTo(json(quake.events()));
        }
    }

    @Test
    void aSlowReaderHoldsUpNobodyIsToldAndComesBackWithoutLoss() throws Exception {
        topics.serve();
        int count = 8_000;
        try (EventStream slow = topics.subscribe("topics=revisions");
                EventStream fast = topics.subscribe("topics=revisions")) {
            for (int number = 0; number < count; number++) {
                topics.send(revision(number, LONG_QUOTE));
                int sent = number + 1;
                if (sent % AT_ONCE == 0) {
                    fast.await(reader -> reader.events().size() == sent);
                }
            }

            slow.readAll();
            assertThat(slow.events().get(slow.events().size() - 1).type()).isEqualTo("lagging");
            Set<String> seen = new LinkedHashSet<>(slow.data("revision"));
            assertThat(seen).hasSizeLessThan(count);
            try (EventStream again = topics.resume("topics=revisions", slow.id())) {
                int before = seen.size();
                again.await(reader -> before + reader.events().size() >= count);
                seen.addAll(again.data("revision"));
            }
            assertThat(seen).hasSize(count).containsExactlyInAnyOrderElementsOf(fast.data("revision"));
        }
    }

    private static EventTotals event(TallyResult result, String article) {
        return result.events().stream()
                .filter(event -> event.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    private static Revision revision(int number, String quote) {
        return new Revision(
                "r-" + number,
                "event-" + number % 50,
                "killed",
                null,
                Amount.exactly(number),
                RevisionReason.FIRST,
                "rule",
                false,
                null,
                null,
                null,
                null,
                quote,
                null);
    }

    private static List<String> json(List<?> values) {
        return values.stream().map(Json::write).toList();
    }
}
