package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.EventLinker;
import io.claimstream.aggregator.event.EventNames;
import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.event.Mention;
import io.claimstream.aggregator.event.MentionKey;
import io.claimstream.aggregator.event.Relinking;
import io.claimstream.aggregator.revision.EventHistory;
import io.claimstream.aggregator.revision.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events of one country and their totals, kept up to date as reports come in any order (DESIGN.md section 3).
 *
 * <p>What stands at any time is a function of the set of reports and withdrawals so far. Only mentions are held in memory;
 * claims are fetched from the store when an event is counted anew.
 */
public final class CountryTally {

    private final ReportStore store;
    private final EventLinker linker;
    private final EventNames names;
    private final Map<String, ArticleFile> articles = new HashMap<>();
    private final HistoryReader reader;
    private final HistoryCache histories = new HistoryCache();

    /**
     * @param country the country code, or {@code ZZ}
     * @param store where the claims are kept
     */
    public CountryTally(String country, LinkingRules rules, ReportStore store) {
        this.store = store;
        this.linker = new EventLinker(rules);
        this.names = new EventNames(country);
        this.reader = new HistoryReader(store, articles, linker);
    }

    /**
     * Takes in what the store already holds, without saying what it changes.
     *
     * @param reports all reports of the country, in any order
     * @param withdrawals when each withdrawn article was withdrawn, by article id; null where that is not known
     */
    public void load(Iterable<Report> reports, Map<String, Instant> withdrawals) {
        reports.forEach(report -> file(report.article().id()).put(report));
        withdrawals.forEach((article, at) -> file(article).withdraw(at));
        List<Mention> mentions = new ArrayList<>();
        articles.values().forEach(file -> mentions.addAll(file.mentions()));
        Relinking relinking = linker.update(List.of(), mentions, event -> {});
        relinking.alive().forEach(names::name);
    }

    /** Takes in a report and tells what it changes; nothing, if it was already known. */
    public List<EventChange> apply(Report report) {
        String article = report.article().id();
        Report known = store.get(article, report.article().version());
        if (report.equals(known)) {
            return List.of();
        }
        ArticleFile file = file(article);
        boolean newArticle = !file.known() && !file.withdrawn();
        return change(file, newArticle ? report : null, Cause.of(report.article()), () -> {
            file.put(report);
            store.put(report);
        });
    }

    /**
     * Withdraws an article for good and tells what that changes.
     *
     * @param at when, or null where that is not known
     */
    public List<EventChange> withdraw(String articleId, Instant at) {
        ArticleFile file = file(articleId);
        Cause cause = Cause.withdrawal(file.known() ? file.last() : null, at);
        return change(file, null, cause, () -> {
            file.withdraw(at);
            store.withdraw(articleId, file.withdrawnAt());
        });
    }

    /** Every event and its history, past ones included, in no particular order. */
    public Map<LinkedEvent, EventHistory> histories() {
        Map<LinkedEvent, EventHistory> all = new IdentityHashMap<>();
        linker.events().forEach(event -> all.put(event, history(event)));
        return all;
    }

    /** The event of a mention, or null. */
    public LinkedEvent eventOf(MentionKey mention) {
        return linker.eventOf(mention);
    }

    /**
     * Amends what is known of one article and compares every event that this touches with what it was.
     *
     * @param newArticle the report, where nothing was known of its article before; else null
     */
    private List<EventChange> change(ArticleFile file, Report newArticle, Cause cause, Runnable amend) {
        ChangeLog log = new ChangeLog(cause);
        List<Mention> before = file.mentions();
        before.forEach(mention -> remember(log, linker.eventOf(mention.key())));
        amend.run();
        Set<Mention> removed = new HashSet<>(before);
        Set<Mention> added = new HashSet<>(file.mentions());
        added.removeAll(before);
        removed.removeAll(file.mentions());

        Relinking relinking = linker.update(removed, added, event -> remember(log, event));
        rename(relinking, log);
        Set<LinkedEvent> touched = new HashSet<>(log.remembered());
        touched.addAll(relinking.alive());
        touched.removeAll(relinking.dissolved());
        for (LinkedEvent event : touched) {
            log.now(names.id(event), event, recount(event, newArticle, relinking));
        }
        return log.changes(mention -> {
            LinkedEvent event = linker.eventOf(mention);
            return event == null || !event.current() ? null : names.id(event);
        });
    }

    private void rename(Relinking relinking, ChangeLog log) {
        Set<LinkedEvent> gone = relinking.dissolved();
        for (LinkedEvent event : gone) {
            names.namesakes(event).forEach(namesake -> remember(log, namesake));
        }
        for (LinkedEvent event : relinking.alive()) {
            names.namesakes(event).forEach(namesake -> remember(log, namesake));
            names.futureNamesakes(event).forEach(namesake -> remember(log, namesake));
        }
        gone.forEach(names::forget);
        relinking.alive().forEach(names::name);
    }

    private void remember(ChangeLog log, LinkedEvent event) {
        if (event != null && !log.remembers(event) && names.named(event)) {
            log.before(names.id(event), event, history(event));
        }
    }

    /** The event's history now: one step longer where nothing but a new article joined at its end, else replayed. */
    private EventHistory recount(LinkedEvent event, Report newArticle, Relinking relinking) {
        EventHistory history = histories.get(event);
        String id = names.id(event);
        if (history != null && history.eventId().equals(id)) {
            boolean sameMembers = !relinking.rearranged().contains(event);
            boolean grown = relinking.grown().contains(event);
            if (newArticle != null && sameMembers && !grown) {
                return history;
            }
            if (newArticle != null && sameMembers) {
                Step step = reader.step(event, newArticle);
                if (history.endsBefore(step)) {
                    history.add(step);
                    return history;
                }
            }
        }
        histories.forget(event);
        return history(event);
    }

    private EventHistory history(LinkedEvent event) {
        return histories.get(event, () -> reader.read(names.id(event), event));
    }

    private ArticleFile file(String articleId) {
        return articles.computeIfAbsent(articleId, any -> new ArticleFile());
    }
}
