package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.total.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The choice within an article (DESIGN.md section 3, rule 2): what the text calls latest or official over what it
 * repeats, exact over a bound that agrees with it, and the overall number over smaller ones, which count a part.
 */
final class FigureChoice {

    /** "Dozens" may well turn out to be 17, but hardly five. */
    private static final int FEW_OF_DOZENS = 4;

    private static final Comparator<SourceFigure> BY_NUMBER =
            Comparator.comparing(SourceFigure::amount, Amounts.BY_NUMBER);

    private FigureChoice() {}

    /** The figure of one source, from all its claims of one series. */
    static SourceFigure ofSource(List<Claim> claims) {
        return best(Models.figures(claims));
    }

    /**
     * The figures of several sources with the one that the article puts first in front, the others as they came.
     *
     * @param candidates those of them that can lead; at least one, if there are any figures
     */
    static List<SourceFigure> leadingFirst(List<SourceFigure> figures, List<SourceFigure> candidates) {
        if (figures.size() < 2) {
            return figures;
        }
        SourceFigure leading = best(withoutNone(withoutDisputed(candidates)));
        List<SourceFigure> ordered = new ArrayList<>();
        ordered.add(leading);
        for (SourceFigure figure : figures) {
            if (!figure.sourceKey().equals(leading.sourceKey())) {
                ordered.add(figure);
            }
        }
        return ordered;
    }

    /**
     * "At least 12 were killed. One hospital counted 14, another 20": a text that sums up sources that differ is not
     * refined by one of them.
     */
    private static List<SourceFigure> withoutDisputed(List<SourceFigure> figures) {
        SourceFigure summary = figures.stream()
                .filter(figure ->
                        !figure.speaker() && leavesRoom(figure.amount().bound()) && !figure.superseded())
                .findFirst()
                .orElse(null);
        if (summary == null) {
            return figures;
        }
        List<SourceFigure> said = figures.stream()
                .filter(figure -> figure.speaker() && Amounts.agree(figure.amount(), summary.amount()))
                .toList();
        boolean disputed = said.stream().map(SourceFigure::amount).distinct().count() > 1
                && said.stream().noneMatch(SourceFigure::announcesChange);
        return disputed
                ? figures.stream().filter(figure -> !said.contains(figure)).toList()
                : figures;
    }

    /** "The council counted 46 dead. Nobody was hurt in the hills": a none beside a number tells of some place or other. */
    private static List<SourceFigure> withoutNone(List<SourceFigure> figures) {
        List<SourceFigure> some = figures.stream()
                .filter(figure -> !isNone(figure) || figure.standing() == Standing.LATEST)
                .toList();
        return some.isEmpty() ? figures : some;
    }

    private static boolean isNone(SourceFigure figure) {
        return Amounts.exact(figure.amount()) && Amounts.number(figure.amount()) == 0;
    }

    private static boolean leavesRoom(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN || bound == Bound.RANGE;
    }

    /** A sum that somebody states, too, is as good as stated, and so is a number that the text adds to. */
    private static boolean isStated(SourceFigure figure, List<SourceFigure> figures) {
        return figure.basis() == Basis.STATED
                || figure.basis() == Basis.HEADLINE
                || figure.basis() == Basis.INCREMENT
                || figures.stream()
                        .anyMatch(other ->
                                other.basis() == Basis.STATED && other.amount().equals(figure.amount()));
    }

    /** Whether {@code figure} leaves no room for a sum: the text calls it latest, or it is no smaller. */
    static boolean outweighs(SourceFigure figure, SourceFigure sum) {
        return !figure.superseded() && (figure.standing() == Standing.LATEST || BY_NUMBER.compare(figure, sum) >= 0);
    }

    static SourceFigure best(List<SourceFigure> figures) {
        if (figures.size() == 1) {
            SourceFigure only = figures.get(0);
            return only.superseded() ? only.chosenBy(CountingRule.EARLIER_NUMBER_IN_TEXT, only.previous()) : only;
        }
        List<SourceFigure> left = new ArrayList<>(figures);
        boolean overRepeated = keep(left, figure -> !figure.superseded());
        List<SourceFigure> told = List.copyOf(left);
        keep(left, figure -> told.stream().noneMatch(other -> saysMoreThanVague(other, figure)));
        overRepeated |= keep(left, figure -> figure.standing() == Standing.LATEST);
        List<SourceFigure> given = List.copyOf(left);
        keep(left, figure -> given.stream().noneMatch(range -> isOneEnd(figure, range)));
        List<SourceFigure> standing = List.copyOf(left);
        overRepeated |= keep(left, figure -> standing.stream().noneMatch(other -> other.replaces(figure)));
        if (!opensWithSum(left)) {
            List<SourceFigure> added = List.copyOf(left);
            keep(left, figure -> isStated(figure, added));
        }
        int reliability =
                left.stream().mapToInt(SourceFigure::reliability).min().orElseThrow();
        boolean overUnreliable = keep(left, figure -> figure.reliability() == reliability);
        SourceFigure best = mostTelling(left.stream().max(BY_NUMBER).orElseThrow(), left);
        if (!Amounts.exact(best.amount())) {
            // "the toll passed 200" is no older and no newer than "at least 230"
            best = mostTelling(best, best.amount().bound() == Bound.MORE_THAN ? told : standing);
        }
        return best.chosenBy(rule(best, figures, overRepeated, overUnreliable), previous(best, figures));
    }

    private static CountingRule rule(
            SourceFigure best, List<SourceFigure> figures, boolean overRepeated, boolean overUnreliable) {
        if (best.superseded()) {
            return CountingRule.EARLIER_NUMBER_IN_TEXT;
        }
        if (figures.stream().allMatch(figure -> figure.amount().equals(best.amount()))) {
            return best.rule();
        }
        if (figures.stream()
                .allMatch(figure -> Amounts.agree(figure.amount(), best.amount())
                        && Amounts.within(best.amount(), figure.amount()))) {
            return Amounts.exact(best.amount()) ? CountingRule.EXACT_OVER_BOUND : CountingRule.NARROWER_OVER_WIDER;
        }
        return overRepeated
                ? CountingRule.LATEST_OVER_REPEATED
                : overUnreliable ? CountingRule.RELIABLE_SOURCE : CountingRule.OVERALL_OVER_PART;
    }

    /**
     * Starts from the largest number. "More than 50" beside an exact 43 is the larger one; beside an exact 53 it means
     * the 53, because that says more.
     */
    private static SourceFigure mostTelling(SourceFigure largest, List<SourceFigure> figures) {
        SourceFigure best = largest;
        for (SourceFigure figure : figures) {
            boolean more = Amounts.exceeds(figure.amount(), best.amount());
            boolean says = Amounts.agree(figure.amount(), best.amount())
                    && Amounts.within(figure.amount(), best.amount())
                    && !Amounts.within(best.amount(), figure.amount());
            if (more || says) {
                best = figure;
            }
        }
        return best;
    }

    /** A number says more than "dozens", but not where it is only a few of the article's own dozens who are told of. */
    private static boolean saysMoreThanVague(SourceFigure figure, SourceFigure vague) {
        Long low = vague.amount().low();
        boolean hearsay = vague.speaker() && !figure.speaker();
        boolean fewOfDozens = low != null
                && Amounts.exact(figure.amount())
                && (isSingle(figure) || !hearsay && FEW_OF_DOZENS * Amounts.number(figure.amount()) < low);
        return vague.amount().bound() == Bound.VAGUE && figure.amount().bound() != Bound.VAGUE && !fewOfDozens;
    }

    private static boolean isSingle(SourceFigure figure) {
        return Amounts.exact(figure.amount()) && Amounts.number(figure.amount()) == 1;
    }

    /** "A nurse and her son were killed. The nurse, 30, ...": who is told of behind a sum is one of those summed up. */
    private static boolean opensWithSum(List<SourceFigure> figures) {
        Basis first = figures.get(0).basis();
        return (first == Basis.PARTS || first == Basis.HEADLINE)
                && figures.stream()
                        .filter(figure -> figure.basis() == Basis.STATED)
                        .allMatch(FigureChoice::isSingle);
    }

    /** A number that the article itself gives is not taken back by the range that somebody else gives. */
    private static boolean isOneEnd(SourceFigure figure, SourceFigure range) {
        return (figure.speaker() || !range.speaker()) && endOfRange(figure.amount(), range.amount());
    }

    /** Who says "between 12 and 20" has heard of the 12 and of the 20; that one source gives the 20 says no more. */
    private static boolean endOfRange(Amount amount, Amount range) {
        return range.bound() == Bound.RANGE
                && Amounts.exact(amount)
                && (amount.value().equals(range.low()) || amount.value().equals(range.high()));
    }

    /** What the article says the number replaces: in so many words, as an earlier number, or vaguely. */
    private static Amount previous(SourceFigure best, List<SourceFigure> figures) {
        if (best.superseded()) {
            return best.previous();
        }
        List<Amount> said = new ArrayList<>();
        figures.stream()
                .filter(figure -> figure.previous() != null && Amounts.agree(figure.amount(), best.amount()))
                .map(SourceFigure::previous)
                .filter(Amounts::exact)
                .forEach(said::add);
        figures.stream()
                .filter(SourceFigure::superseded)
                .max(BY_NUMBER)
                .map(SourceFigure::amount)
                .ifPresent(said::add);
        figures.stream()
                .map(SourceFigure::amount)
                .filter(amount -> Amounts.within(best.amount(), amount) && !Amounts.within(amount, best.amount()))
                .max(Amounts.BY_NUMBER)
                .ifPresent(said::add);
        return said.stream()
                .filter(amount -> !amount.equals(best.amount()))
                .findFirst()
                .orElse(best.previous());
    }

    /** Keeps what passes, unless nothing does; tells whether that left something out. */
    private static boolean keep(List<SourceFigure> figures, Predicate<SourceFigure> test) {
        return figures.stream().anyMatch(test) && figures.removeIf(test.negate());
    }
}
