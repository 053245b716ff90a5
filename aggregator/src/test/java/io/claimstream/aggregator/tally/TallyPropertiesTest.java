package io.claimstream.aggregator.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.World;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.Total;
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

class TallyPropertiesTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.worlds();
    }

    @Property(tries = 1_000)
    void theResultDoesNotDependOnOrderOrRepetition(@ForAll("worlds") World world, @ForAll long seed) {
        List<News> shuffled = new ArrayList<>(world.news());
        shuffled.addAll(world.news());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Json.write(tally(shuffled, world))).isEqualTo(Json.write(tally(world.news(), world)));
    }

    @Property(tries = 500)
    void onlyTheLatestVersionsCount(@ForAll("worlds") World world) {
        Map<String, News> latest = new TreeMap<>();
        for (News piece : world.news()) {
            latest.merge(
                    piece.article().id(),
                    piece,
                    (one, other) -> one.article().version() > other.article().version() ? one : other);
        }
        latest.keySet().removeAll(world.withdrawn().keySet());

        List<EventTotals> events =
                tally(new ArrayList<>(latest.values()), world).events();

        assertThat(totals(tally(world.news(), world).events())).isEqualTo(totals(events));
    }

    @Property(tries = 500)
    void theLastRevisionOfEverySeriesLeadsToItsTotal(@ForAll("worlds") World world) {
        TallyResult result = tally(world.news(), world);

        assertThat(lastAmounts(result.revisions())).isEqualTo(amounts(result.events()));
    }

    @Property(tries = 500)
    void everyMentionThatCountsBelongsToOneEvent(@ForAll("worlds") World world) {
        TallyResult result = tally(world.news(), world);

        assertThat(result.events()).extracting(EventTotals::id).doesNotHaveDuplicates();
        assertThat(result.events())
                .allSatisfy(event -> assertThat(event.totals()).isNotEmpty());
    }

    private static TallyResult tally(List<News> news, World world) {
        Tally tally = new Tally();
        news.forEach(piece -> tally.add(piece.article(), piece.claims()));
        world.withdrawn().forEach(tally::withdraw);
        return tally.result();
    }

    private static Map<String, String> totals(List<EventTotals> events) {
        Map<String, String> totals = new TreeMap<>();
        events.forEach(event -> totals.put(event.id(), Json.write(event)));
        return totals;
    }

    private static Map<String, Amount> amounts(List<EventTotals> events) {
        Map<String, Amount> amounts = new TreeMap<>();
        for (EventTotals event : events) {
            for (Total total : event.totals().values()) {
                amounts.put(event.id() + " " + total.series(), total.leading());
            }
        }
        return amounts;
    }

    private static Map<String, Amount> lastAmounts(List<Revision> revisions) {
        Map<String, Amount> amounts = new TreeMap<>();
        for (Revision revision : revisions) {
            String series = revision.eventId() + " " + revision.series();
            if (revision.to() == null) {
                amounts.remove(series);
            } else {
                amounts.put(series, revision.to());
            }
        }
        return amounts;
    }
}
