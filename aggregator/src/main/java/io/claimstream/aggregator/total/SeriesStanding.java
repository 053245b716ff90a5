package io.claimstream.aggregator.total;

import io.claimstream.aggregator.figure.Amounts;
import io.claimstream.aggregator.figure.Basis;
import io.claimstream.aggregator.figure.CountingRule;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.aggregator.figure.SourceFigure;
import io.claimstream.aggregator.figure.Whole;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How one series of one event stands after the readings added so far, oldest first (DESIGN.md section 3, rules 3 and 4).
 */
final class SeriesStanding {

    /** So many sources, those heard last, are kept, so that a total fits a record however many report. */
    private static final int MOST_SOURCES = 20;

    private final Measure measure;
    private final String category;
    private final CurrencyRules currency;
    private final Leadership leadership;
    private final Map<String, SourceFigure> latestOfSource = new LinkedHashMap<>();
    private final Set<Long> replaced = new HashSet<>();
    private final List<SourceFigure> countedIncrements = new ArrayList<>();

    private SourceFigure leading;
    private CountingRule rule;
    private Amount previous;

    SeriesStanding(Measure measure, String category, CurrencyRules currency) {
        this.measure = measure;
        this.category = category;
        this.currency = currency;
        this.leadership = new Leadership(measure.family(), currency);
    }

    /** Adds the next reading; those before it are older. */
    void add(Reading reading) {
        if (reading.figures().isEmpty()) {
            increase(reading.increment());
            return;
        }
        reading.figures().forEach(this::keepLatest);
        SourceFigure figure = reading.leading();
        if (figure.replaced() != null && !figure.superseded()) {
            replaced.add(figure.replaced());
            replaced.remove(figure.amount().value());
        }
        if (figure.superseded()) {
            replaced.add(figure.amount().value());
        }
        consider(figure);
        if (reading.increment() != null) {
            countedIncrements.add(reading.increment());
        }
    }

    /** Keeps a source's latest figure, behind those of the sources heard before it. */
    private void keepLatest(SourceFigure figure) {
        SourceFigure old = latestOfSource.get(figure.sourceKey());
        if (old == null || leadership.takes(figure, old, Set.of())) {
            latestOfSource.remove(figure.sourceKey());
            latestOfSource.put(figure.sourceKey(), figure);
            if (latestOfSource.size() > MOST_SOURCES) {
                latestOfSource.remove(latestOfSource.keySet().iterator().next());
            }
        }
    }

    private void consider(SourceFigure figure) {
        if (leading == null) {
            previous = figure.superseded() ? null : figure.previous();
            lead(figure, figure.rule());
        } else if (figure.superseded()) {
            return;
        } else if (figure.basis() == Basis.PARTS && leading.basis() == Basis.PARTS) {
            addParts(figure);
        } else if (leading.superseded() || leadership.takes(figure, leading, replaced)) {
            change(figure, ruleOver(leading, figure));
        }
    }

    /** Parts that different articles give are parts of one whole; in each category the figure that leads it counts. */
    private void addParts(SourceFigure figure) {
        if (figure.parts().isEmpty() || leading.parts().isEmpty()) {
            change(figure, figure.rule());
            return;
        }
        Map<String, SourceFigure> parts = new TreeMap<>(leading.parts());
        figure.parts()
                .forEach((part, next) ->
                        parts.merge(part, next, (old, newer) -> leadership.takes(newer, old, Set.of()) ? newer : old));
        SourceFigure sum = Whole.sum(parts);
        change(sum, sum.rule());
    }

    private void increase(SourceFigure increment) {
        if (repeatsIncrement(increment)) {
            return;
        }
        countedIncrements.add(increment);
        if (leading == null) {
            lead(
                    increment.reckoned(
                            Amounts.atLeast(increment.amount()),
                            Basis.PART,
                            CountingRule.AT_LEAST_A_PART,
                            increment.claims(),
                            Map.of()),
                    CountingRule.AT_LEAST_A_PART);
            return;
        }
        List<String> claims = new ArrayList<>(increment.claims());
        claims.addAll(leading.claims());
        SourceFigure sum = increment.reckoned(
                Amounts.plus(leading.amount(), increment.amount()),
                Basis.INCREMENT,
                CountingRule.INCREMENT_ADDED,
                claims,
                Map.of());
        keepLatest(sum);
        change(sum, CountingRule.INCREMENT_ADDED);
    }

    /** "Three more died" in two reports of one day means the same three; so does a total that already rose by three. */
    private boolean repeatsIncrement(SourceFigure increment) {
        boolean counted = countedIncrements.stream()
                .anyMatch(other ->
                        other.amount().equals(increment.amount()) && currency.close(other.asOf(), increment.asOf()));
        boolean included = leading != null
                && previous != null
                && leading.basis() != Basis.INCREMENT
                && Amounts.number(leading.amount()) - Amounts.number(previous) == Amounts.number(increment.amount())
                && currency.close(leading.asOf(), increment.asOf());
        return counted || included;
    }

    private void change(SourceFigure figure, CountingRule newRule) {
        if (!figure.amount().equals(leading.amount())) {
            previous = leading.amount();
        }
        lead(figure, newRule);
    }

    private void lead(SourceFigure figure, CountingRule newRule) {
        leading = figure;
        rule = newRule;
    }

    private static CountingRule ruleOver(SourceFigure leading, SourceFigure figure) {
        if (figure.rule() != CountingRule.ONLY_FIGURE) {
            return figure.rule();
        }
        if (leading.derived() && leading.basis() != Basis.INCREMENT) {
            return CountingRule.OVERALL_OVER_PART;
        }
        boolean refines = !Amounts.exact(leading.amount()) && Amounts.agree(leading.amount(), figure.amount());
        return refines && Amounts.exact(figure.amount()) ? CountingRule.EXACT_OVER_BOUND : CountingRule.NEWEST_FIGURE;
    }

    /** The total; null before the first reading. */
    Total total() {
        if (leading == null) {
            return null;
        }
        Amount amount = leading.amount();
        Long low = amount.low();
        Long high = amount.high();
        boolean contested = false;
        List<SourceFigure> others = new ArrayList<>();
        for (SourceFigure figure : latestOfSource.values()) {
            if (figure.sourceKey().equals(leading.sourceKey())) {
                continue;
            }
            others.add(figure);
            if (contests(figure)) {
                contested = true;
                low = least(low, figure.amount().low());
                high = most(high, figure.amount().high());
            }
        }
        return new Total(
                measure.series(category),
                measure,
                category,
                amount.value(),
                low,
                high,
                amount.bound(),
                leading.derived(),
                contested,
                leading.asOf(),
                previous,
                rule.label(),
                FigureList.of(leading, others));
    }

    /**
     * Whether another source's latest figure cannot be right beside the leading one. A lower toll from before was
     * overtaken by time and is no contest, nor is a number that was said to be replaced, a sum, or a partial view;
     * within one article two named speakers must differ.
     */
    private boolean contests(SourceFigure figure) {
        if (figure.derived()
                || figure.superseded()
                || Amounts.agree(figure.amount(), leading.amount())
                || !currency.close(figure.asOf(), leading.asOf())
                || leadership.partialView(figure.amount(), leading.amount())
                || Amounts.exact(figure.amount())
                        && replaced.contains(figure.amount().value())) {
            return false;
        }
        if (figure.article().equals(leading.article())) {
            return figure.speaker() && leading.speaker();
        }
        boolean lower = Amounts.BY_NUMBER.compare(figure.amount(), leading.amount()) < 0;
        return !lower || !before(figure.asOf(), leading.asOf());
    }

    private static boolean before(Instant first, Instant second) {
        return first != null && second != null && first.isBefore(second);
    }

    private static Long least(Long first, Long second) {
        return first == null || second == null ? null : Long.valueOf(Math.min(first, second));
    }

    private static Long most(Long first, Long second) {
        return first == null || second == null ? null : Long.valueOf(Math.max(first, second));
    }
}
