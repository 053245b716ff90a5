package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.EventLinker;
import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.event.Mention;
import io.claimstream.aggregator.event.MentionKey;
import io.claimstream.aggregator.figure.ArticleReader;
import io.claimstream.aggregator.revision.EventHistory;
import io.claimstream.aggregator.revision.Step;
import io.claimstream.aggregator.tally.ArticleFile.Edition;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Replays the history of an event from the reports of its articles. */
final class HistoryReader {

    private final ReportStore store;
    private final Map<String, ArticleFile> articles;
    private final EventLinker linker;
    private final Horizon horizon;
    private final StepCache steps = new StepCache();

    HistoryReader(ReportStore store, Map<String, ArticleFile> articles, EventLinker linker, LinkingRules rules) {
        this.store = store;
        this.articles = articles;
        this.linker = linker;
        this.horizon = new Horizon(rules.horizon());
    }

    EventHistory read(String eventId, LinkedEvent event) {
        Instant last = horizon.lastThatCounts(event);
        Set<String> members = new TreeSet<>();
        boolean whole = true;
        for (Mention mention : event.members()) {
            if (mention.publishedAt() == null || !mention.publishedAt().isAfter(last)) {
                members.add(mention.key().article());
            } else {
                whole = false;
            }
        }
        List<Step> unordered = new ArrayList<>();
        for (String article : members) {
            ArticleFile file = articles.get(article);
            for (Edition edition : file.editions()) {
                ArticleRef version = edition.article();
                Set<Integer> mentions = mentions(edition, event);
                unordered.add(
                        mentions.isEmpty()
                                ? Step.appearance(version, Map.of())
                                : steps.get(
                                        article,
                                        version.version(),
                                        mentions,
                                        () -> step(event, store.get(article, version.version()))));
            }
            if (file.withdrawn()) {
                unordered.add(Step.disappearance(file.last(), file.withdrawnAt()));
            }
        }
        EventHistory history = new EventHistory(eventId, whole);
        Step.inOrder(unordered).forEach(history::add);
        return history;
    }

    /** Adds a new article to the end of a history, or tells that this takes a replay. */
    boolean append(EventHistory history, LinkedEvent event, Report report) {
        EventTotals before = history.totals(event.identity());
        Step step = step(event, report);
        if (before == null
                || !history.endsBefore(step)
                || !horizon.follows(before.lastPublishedAt(), report.article().publishedAt())) {
            return false;
        }
        history.add(step);
        return true;
    }

    private Step step(LinkedEvent event, Report report) {
        ArticleRef article = report.article();
        List<Claim> claims = report.claims().stream()
                .filter(claim -> belongs(
                        new MentionKey(
                                article.id(), article.version(), claim.event().mention()),
                        event))
                .toList();
        return Step.appearance(article, ArticleReader.read(article, claims));
    }

    /** To be called whenever a claim of {@code article} comes or goes. */
    void forget(String article) {
        steps.forget(article);
    }

    /** The numbers of the mentions that are of {@code event}. */
    private Set<Integer> mentions(Edition edition, LinkedEvent event) {
        Set<Integer> numbers = new TreeSet<>();
        for (Mention mention : edition.mentions()) {
            if (belongs(mention.key(), event)) {
                numbers.add(mention.key().mention());
            }
        }
        return numbers;
    }

    private boolean belongs(MentionKey mention, LinkedEvent event) {
        return linker.eventOf(mention) == event;
    }
}
