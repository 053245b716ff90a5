package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.event.LinkedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.event.Mention;
import io.claimstream.aggregator.revision.EventHistory.Change;
import io.claimstream.aggregator.revision.Step;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.total.EventTotals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts articles by the rules of DESIGN.md section 3, without Kafka. The result is a function of the set of article
 * versions and withdrawals, not of the order or number of calls.
 */
public final class Tally {

    /** The changes of one event are in their order already, which a stable sort keeps. */
    private static final Comparator<Change> IN_HISTORY = Comparator.comparing(Change::step, Step.IN_TIME)
            .thenComparing(change -> change.revision().eventId());

    private final LinkingRules rules;
    private final Map<String, SortedMap<Integer, ArticleVersion>> articles = new TreeMap<>();
    private final Map<String, Optional<Instant>> withdrawals = new HashMap<>();

    public Tally() {
        this(LinkingRules.DEFAULT);
    }

    public Tally(LinkingRules rules) {
        this.rules = rules;
    }

    /**
     * Adds one version of an article.
     *
     * @param claims the claims that were read in it
     */
    public void add(Article article, List<Claim> claims) {
        ArticleRef ref = ArticleRef.to(article);
        List<Claim> shortened = claims.stream().map(Shortened::of).toList();
        articles.computeIfAbsent(article.id(), id -> new TreeMap<>())
                .merge(
                        article.version(),
                        ArticleVersion.of(ref).with(ref, shortened),
                        (known, next) -> known.with(ref, shortened));
    }

    /** Withdraws an article for good: none of its versions counts. */
    public void withdraw(String articleId) {
        withdraw(articleId, null);
    }

    /**
     * Withdraws an article for good: none of its versions counts.
     *
     * @param at when, which places it in the history; null for after all else
     */
    public void withdraw(String articleId, Instant at) {
        withdrawals.merge(articleId, Optional.ofNullable(at), Tally::earlier);
    }

    private static Optional<Instant> earlier(Optional<Instant> first, Optional<Instant> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return first.get().isBefore(second.get()) ? first : second;
    }

    /** Counts all that was added. */
    public TallyResult result() {
        Map<String, List<Report>> byCountry = new TreeMap<>();
        for (SortedMap<Integer, ArticleVersion> versions : articles.values()) {
            CountryReports.of(versions.values(), List.of())
                    .forEach((country, reports) -> byCountry
                            .computeIfAbsent(country, any -> new ArrayList<>())
                            .addAll(reports));
        }
        List<Counted> events = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        byCountry.forEach((country, reports) -> count(country, reports)
                .histories()
                .forEach((event, history) -> {
                    changes.addAll(history.changes());
                    EventTotals totals = history.totals(event.identity());
                    if (totals != null) {
                        events.add(Counted.of(event, totals));
                    }
                }));
        changes.sort(IN_HISTORY);
        return new TallyResult(
                principalFirst(events), changes.stream().map(Change::revision).toList());
    }

    private CountryTally count(String country, List<Report> reports) {
        ReportStore store = new MemoryReportStore();
        reports.forEach(store::put);
        Map<String, Instant> withdrawn = new HashMap<>();
        for (Report report : reports) {
            Optional<Instant> at = withdrawals.get(report.article().id());
            if (at != null) {
                withdrawn.put(report.article().id(), at.orElse(null));
            }
        }
        CountryTally tally = new CountryTally(country, rules, store);
        tally.load(reports, withdrawn, List.of());
        return tally;
    }

    private static List<EventTotals> principalFirst(List<Counted> events) {
        Optional<Counted> principal = events.stream().min(Counted.PRINCIPAL);
        return events.stream()
                .sorted(Comparator.comparing((Counted event) -> event != principal.orElseThrow())
                        .thenComparing(event -> event.totals().id()))
                .map(Counted::totals)
                .toList();
    }

    /**
     * An event with what makes it principal.
     *
     * @param mainOf how many articles are mainly about it
     * @param firstMention the lowest number that it has in an article
     */
    private record Counted(EventTotals totals, long mainOf, int firstMention) {

        static final Comparator<Counted> PRINCIPAL = Comparator.comparingLong(Counted::mainOf)
                .reversed()
                .thenComparingInt(Counted::firstMention)
                .thenComparing(event -> event.totals().id());

        static Counted of(LinkedEvent event, EventTotals totals) {
            List<Integer> mentions = event.members().stream()
                    .filter(Mention::current)
                    .map(mention -> mention.key().mention())
                    .toList();
            return new Counted(
                    totals,
                    mentions.stream().filter(number -> number == 0).count(),
                    mentions.stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE));
        }
    }
}
