package io.claimstream.aggregator.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.World;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A country's tally that is kept up to date comes to what counting all at once comes to. */
class CountryTallyPropertiesTest {

    private final Map<String, CountryTally> tallies = new HashMap<>();
    private final Map<String, MemoryReportStore> stores = new HashMap<>();
    private final SortedMap<String, String> totals = new TreeMap<>();
    private final List<Revision> told = new ArrayList<>();

    @Provide
    Arbitrary<World> worlds() {
        return World.worlds();
    }

    @Property(tries = 1_000)
    void anyOrderOfReportsGivesTheTotalsOfCountingAllAtOnce(@ForAll("worlds") World world, @ForAll long seed) {
        play(world, new Random(seed));

        assertThat(totals).isEqualTo(expected(world));
    }

    @Property(tries = 500)
    void everyRevisionOfTheFinalHistoryIsToldOnTheWay(@ForAll("worlds") World world, @ForAll long seed) {
        play(world, new Random(seed));

        Set<String> ids = new HashSet<>();
        told.forEach(revision -> ids.add(revision.id()));
        assertThat(ids)
                .containsAll(
                        result(world).revisions().stream().map(Revision::id).toList());
    }

    private void play(World world, Random random) {
        // one instance of this class plays many worlds
        tallies.clear();
        stores.clear();
        totals.clear();
        told.clear();
        List<Runnable> steps = new ArrayList<>();
        reports(world).forEach(report -> steps.add(() -> apply(report)));
        world.withdrawn()
                .forEach((article, at) -> countries(world, article)
                        .forEach(country -> steps.add(() -> note(tally(country).withdraw(article, at)))));
        steps.addAll(steps.subList(0, steps.size() / 2));
        Collections.shuffle(steps, random);
        steps.forEach(Runnable::run);
    }

    private void apply(Report report) {
        note(tally(report.country()).apply(report));
    }

    private void note(List<EventChange> changes) {
        for (EventChange change : changes) {
            told.addAll(change.revisions());
            if (change.totals() == null) {
                totals.remove(change.eventId());
            } else {
                totals.put(change.eventId(), Json.write(change.totals()));
            }
        }
    }

    private CountryTally tally(String country) {
        return tallies.computeIfAbsent(
                country,
                code -> new CountryTally(
                        code, LinkingRules.DEFAULT, stores.computeIfAbsent(code, any -> new MemoryReportStore())));
    }

    private static List<Report> reports(World world) {
        Map<String, SortedMap<Integer, ArticleVersion>> articles = new TreeMap<>();
        for (News piece : world.news()) {
            ArticleRef ref = ArticleRef.to(piece.article());
            articles.computeIfAbsent(ref.id(), id -> new TreeMap<>())
                    .put(ref.version(), ArticleVersion.of(ref).with(ref, piece.claims()));
        }
        List<Report> reports = new ArrayList<>();
        articles.values()
                .forEach(versions ->
                        CountryReports.of(versions.values(), List.of()).values().forEach(reports::addAll));
        return reports;
    }

    private static Set<String> countries(World world, String article) {
        Set<String> countries = new HashSet<>();
        for (Report report : reports(world)) {
            if (report.article().id().equals(article)) {
                countries.add(report.country());
            }
        }
        return countries;
    }

    private static Map<String, String> expected(World world) {
        Map<String, String> expected = new TreeMap<>();
        for (EventTotals event : result(world).events()) {
            expected.put(event.id(), Json.write(event));
        }
        return expected;
    }

    private static TallyResult result(World world) {
        Tally tally = new Tally();
        world.news().forEach(piece -> tally.add(piece.article(), piece.claims()));
        Map<String, Instant> withdrawn = new LinkedHashMap<>(world.withdrawn());
        withdrawn.forEach(tally::withdraw);
        return tally.result();
    }
}
