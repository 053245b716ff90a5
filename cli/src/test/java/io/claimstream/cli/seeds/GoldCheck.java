package io.claimstream.cli.seeds;

import io.claimstream.cli.seeds.Comparison.Pair;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import java.util.ArrayList;
import java.util.List;

/** Holds a replay of the seeds against their gold; each answer is what is wrong, empty where nothing is. */
final class GoldCheck {

    private final SeedFolder seeds;
    private final List<Article> articles;
    private final SeedReplay replay;
    private final TableFormat<Claim> claimFormat;
    private final Comparison<EventTotals> events;
    private final EventNames names;

    GoldCheck(SeedFolder seeds, SeedReplay replay, TableFormat<Claim> claimFormat) {
        this.seeds = seeds;
        this.articles = seeds.articles();
        this.replay = replay;
        this.claimFormat = claimFormat;
        this.events = Comparison.of(seeds.events(), replay.result().events(), EventFormat.EVENTS);
        this.names = EventNames.of(events);
    }

    Comparison<Claim> claims(String articleId) {
        List<Claim> there = replay.claims().stream()
                .filter(claim -> claim.article().id().equals(articleId))
                .toList();
        return Comparison.of(seeds.claims(articleId), there, claimFormat);
    }

    List<String> eventProblems() {
        return events.problems();
    }

    /** Claims that count towards another event than they should, or that must not count and do. */
    List<String> linkProblems() {
        EventsOfClaims eventsOfClaims = new EventsOfClaims(replay.result(), replay.claims());
        List<String> problems = new ArrayList<>();
        for (Article article : articles) {
            for (Pair<Claim> pair : claims(article.id()).pairs()) {
                String event = eventsOfClaims.eventOf(pair.value());
                String there = event == null ? "-" : names.name(event);
                String gold = pair.row().field("event");
                if (!there.equals(gold)) {
                    problems.add("counts for  " + there + ", not " + gold + "  " + claimFormat.describe(pair.row())
                            + "  " + pair.row().source());
                }
            }
        }
        return problems;
    }

    List<String> totalProblems() {
        List<EventTotal> there = EventTotal.of(replay.result().events(), names);
        return Comparison.of(seeds.totals(), there, EventTotal.FORMAT).problems();
    }

    List<String> revisionProblems() {
        return new RevisionComparison(seeds.revisions(), replay.result().revisions(), names).problems();
    }
}
