package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.EventLinker;
import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.MentionKey;
import io.claimstream.aggregator.figure.ArticleReader;
import io.claimstream.aggregator.revision.EventHistory;
import io.claimstream.aggregator.revision.Step;
import io.claimstream.aggregator.tally.ArticleFile.Edition;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
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

    HistoryReader(ReportStore store, Map<String, ArticleFile> articles, EventLinker linker) {
        this.store = store;
        this.articles = articles;
        this.linker = linker;
    }

    EventHistory read(String eventId, LinkedEvent event) {
        Set<String> members = new TreeSet<>();
        event.members().forEach(mention -> members.add(mention.key().article()));
        List<Step> steps = new ArrayList<>();
        for (String article : members) {
            ArticleFile file = articles.get(article);
            for (Edition edition : file.editions()) {
                ArticleRef version = edition.article();
                boolean speaksOfIt = edition.mentions().stream().anyMatch(mention -> belongs(mention.key(), event));
                steps.add(
                        speaksOfIt
                                ? step(event, store.get(article, version.version()))
                                : Step.appearance(version, Map.of()));
            }
            if (file.withdrawn()) {
                steps.add(Step.disappearance(file.last(), file.withdrawnAt()));
            }
        }
        EventHistory history = new EventHistory(eventId);
        Step.inOrder(steps).forEach(history::add);
        return history;
    }

    /** What {@code report} says of {@code event}. */
    Step step(LinkedEvent event, Report report) {
        ArticleRef article = report.article();
        List<Claim> claims = report.claims().stream()
                .filter(claim -> belongs(
                        new MentionKey(
                                article.id(), article.version(), claim.event().mention()),
                        event))
                .toList();
        return Step.appearance(article, ArticleReader.read(article, claims));
    }

    private boolean belongs(MentionKey mention, LinkedEvent event) {
        return linker.eventOf(mention) == event;
    }
}
