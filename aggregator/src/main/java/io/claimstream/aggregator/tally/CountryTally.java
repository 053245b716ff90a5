package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.ClosedEvent;
import io.claimstream.aggregator.event.EventLinker;
import io.claimstream.aggregator.event.EventNames;
import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.event.Mention;
import io.claimstream.aggregator.event.Relinking;
import io.claimstream.aggregator.revision.EventHistory;
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
        this.reader = new HistoryReader(store, articles, linker, rules);
    }

    /**
     * Takes in what the store already holds, without saying what it changes.
     *
     * @param reports all reports of the country, in any order
     * @param withdrawals when each withdrawn article was withdrawn, by article id; null where that is not known
     * @param closedEvents what is left of events that were closed
     */
    public void load(Iterable<Report> reports, Map<String, Instant> withdrawals, Iterable<ClosedEvent> closedEvents) {
        closedEvents.forEach(closed -> {
            linker.restore(closed);
            names.reserve(closed.id());
        });
        reports.forEach(report -> file(report.article().id()).put(report));
        withdrawals.forEach((article, at) -> file(article).withdraw(at));
        List<Mention> mentions = new ArrayList<>();
        articles.values().forEach(file -> mentions.addAll(file.mentions()));
        linker.update(List.of(), mentions, event -> {}).alive().stream()
                .filter(event -> !event.closed())
                .forEach(names::name);
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
            reader.forget(article);
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

    /**
     * Closes the events of which nothing was heard for the horizon. Their totals stay as they were told last; news of
     * them that comes later counts for nothing.
     *
     * @param stale articles of which nothing was heard for that long
     * @param now the time by the clock
     */
    public void close(Set<String> stale, Instant now) {
        Map<Mention, LinkedEvent> eventOfMention = new HashMap<>();
        for (ArticleFile file : articles.values()) {
            file.mentions().forEach(mention -> eventOfMention.put(mention, linker.eventOf(mention.key())));
        }
        Closing closing = new Closing(eventOfMention, stale);
        for (LinkedEvent event : closing.events()) {
            if (!event.closed()) {
                close(event, now);
            }
        }
        for (String article : closing.articles()) {
            ArticleFile file = articles.remove(article);
            if (file != null) {
                linker.forget(file.mentions());
            }
            store.forget(article);
            reader.forget(article);
        }
    }

    private void close(LinkedEvent event, Instant now) {
        String id = names.id(event);
        boolean hasTotals = history(event).totals(event.identity()) != null;
        histories.forget(event);
        names.forget(event);
        linker.forget(event);
        if (hasTotals) {
            ClosedEvent closed = new ClosedEvent(id, event.members().first(), event.identity(), now);
            linker.restore(closed);
            names.reserve(id);
            store.close(closed);
        }
    }

    /** Every open event and its history, past ones included, in no particular order. */
    public Map<LinkedEvent, EventHistory> histories() {
        Map<LinkedEvent, EventHistory> all = new IdentityHashMap<>();
        for (LinkedEvent event : linker.events()) {
            if (!event.closed()) {
                all.put(event, history(event));
            }
        }
        return all;
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
        touched.removeIf(LinkedEvent::closed);
        for (LinkedEvent event : touched) {
            log.now(names.id(event), event, recount(event, newArticle, relinking));
        }
        return log.changes(mention -> {
            LinkedEvent event = linker.eventOf(mention);
            return event == null || event.closed() || !event.current() ? null : names.id(event);
        });
    }

    private void rename(Relinking relinking, ChangeLog log) {
        Set<LinkedEvent> gone = relinking.dissolved();
        for (LinkedEvent event : gone) {
            names.namesakes(event).forEach(namesake -> remember(log, namesake));
        }
        Set<LinkedEvent> alive = relinking.alive();
        alive.removeIf(LinkedEvent::closed);
        for (LinkedEvent event : alive) {
            names.namesakes(event).forEach(namesake -> remember(log, namesake));
            names.futureNamesakes(event).forEach(namesake -> remember(log, namesake));
        }
        gone.forEach(names::forget);
        alive.forEach(names::name);
    }

    private void remember(ChangeLog log, LinkedEvent event) {
        if (event != null && !event.closed() && !log.remembers(event) && names.named(event)) {
            log.before(names.id(event), event, history(event));
        }
    }

    /** The event's history now: one step longer where nothing but a new article joined at its end, else replayed. */
    private EventHistory recount(LinkedEvent event, Report newArticle, Relinking relinking) {
        EventHistory history = histories.get(event);
        boolean sameMembers = !relinking.rearranged().contains(event);
        if (history != null
                && newArticle != null
                && sameMembers
                && history.eventId().equals(names.id(event))
                && (!relinking.grown().contains(event) || reader.append(history, event, newArticle))) {
            return history;
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
