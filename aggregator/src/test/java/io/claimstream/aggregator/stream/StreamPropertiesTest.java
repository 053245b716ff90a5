package io.claimstream.aggregator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.World;
import io.claimstream.aggregator.tally.Tally;
import io.claimstream.aggregator.tally.TallyResult;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The stream, whatever its arrival order, comes to what the plain rules come to. */
class StreamPropertiesTest {

    private static final Duration A_MOMENT = Duration.ofMillis(300);

    @Provide
    Arbitrary<World> worlds() {
        return World.worlds();
    }

    @Property(tries = 40)
    void totalsAreThoseOfTheTallyByteForByte(@ForAll("worlds") World world, @ForAll long seed) {
        try (StreamUnderTest stream = new StreamUnderTest()) {
            play(world, new Random(seed), stream);

            TallyResult tally = tally(world);
            assertThat(stream.totals().keySet())
                    .isEqualTo(totals(tally.events()).keySet());
            totals(tally.events())
                    .forEach((event, totals) ->
                            assertThat(stream.totals().get(event)).isEqualTo(totals));
            assertThat(presentByRevisions(stream.revisions())).isEqualTo(present(tally.events()));
        }
    }

    /** Every record once or twice, in any order, with pauses at random. */
    private static void play(World world, Random random, StreamUnderTest stream) {
        List<Runnable> records = new ArrayList<>();
        for (News piece : world.news()) {
            records.add(() -> stream.publish(piece.article()));
            for (Claim claim : piece.claims()) {
                records.add(() -> stream.publish(claim));
            }
        }
        world.withdrawn().forEach((article, at) -> records.add(() -> stream.withdraw(article, at)));
        records.addAll(records.subList(0, records.size() / 2));
        Collections.shuffle(records, random);
        for (Runnable record : records) {
            record.run();
            if (random.nextInt(4) == 0) {
                stream.pass(A_MOMENT);
            }
        }
        stream.settle();
    }

    private static TallyResult tally(World world) {
        Tally tally = new Tally();
        world.news().forEach(piece -> tally.add(piece.article(), piece.claims()));
        world.withdrawn().forEach(tally::withdraw);
        return tally.result();
    }

    private static Map<String, String> totals(List<EventTotals> events) {
        Map<String, String> totals = new TreeMap<>();
        events.forEach(event -> totals.put(event.id(), Json.write(event)));
        return totals;
    }

    private static Map<String, Map<String, Amount>> present(List<EventTotals> events) {
        Map<String, Map<String, Amount>> present = new TreeMap<>();
        for (EventTotals event : events) {
            Map<String, Amount> amounts = new TreeMap<>();
            event.totals().forEach((series, total) -> amounts.put(series, total.leading()));
            present.put(event.id(), amounts);
        }
        return present;
    }

    /** What a subscriber who only follows revisions believes, leaving out the backfilled ones. */
    private static Map<String, Map<String, Amount>> presentByRevisions(List<Revision> revisions) {
        Map<String, Map<String, Amount>> present = new TreeMap<>();
        for (Revision revision : revisions) {
            if (revision.backfilled()) {
                continue;
            }
            if (revision.reason() == RevisionReason.MOVED && revision.series() == null) {
                present.remove(revision.eventId());
                continue;
            }
            Map<String, Amount> amounts = present.computeIfAbsent(revision.eventId(), event -> new TreeMap<>());
            if (revision.to() == null) {
                amounts.remove(revision.series());
            } else {
                amounts.put(revision.series(), revision.to());
            }
        }
        present.values().removeIf(Map::isEmpty);
        return present;
    }
}
