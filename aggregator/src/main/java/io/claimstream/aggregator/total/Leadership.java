package io.claimstream.aggregator.total;

import io.claimstream.aggregator.figure.Amounts;
import io.claimstream.aggregator.figure.Basis;
import io.claimstream.aggregator.figure.SourceFigure;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.total.Amount;
import java.util.Set;

/**
 * Whether a newer figure takes the lead over an older one (DESIGN.md section 3, rule 3). The newest figure leads, unless
 *
 * <ul>
 *   <li>it is vaguer than the leading one and agrees with it ("dozens" after 43);
 *   <li>it is a sum of parts, and a stated overall number leads that is not smaller;
 *   <li>another source repeats, within a day, a number that the leading figure's text says it replaced;
 *   <li>another source says "none" without saying that the number was wrong: it may not know yet;
 *   <li>it is a smaller count of damage or munitions by another source: such counts are partial views, "two blocks
 *       were hit by that missile" beside 33 in all.
 * </ul>
 *
 * A figure that announces a change (called latest, or "down from four") is only held back by the first two.
 */
final class Leadership {

    private final Family family;
    private final CurrencyRules currency;

    Leadership(Family family, CurrencyRules currency) {
        this.family = family;
        this.currency = currency;
    }

    /**
     * Whether {@code newer} takes the lead.
     *
     * @param replaced the numbers that texts have said were replaced
     */
    boolean takes(SourceFigure newer, SourceFigure leading, Set<Long> replaced) {
        Amount amount = newer.amount();
        Amount standing = leading.amount();
        if (newer.basis() == Basis.PARTS && leading.basis() != Basis.PARTS && leading.basis() != Basis.PART) {
            return Amounts.exceeds(amount, standing);
        }
        if (newer.basis() == Basis.PART) {
            return leading.basis() == Basis.PART && Amounts.exceeds(amount, standing);
        }
        if (Amounts.agree(amount, standing)) {
            return !vaguer(amount, standing);
        }
        if (leading.basis() == Basis.PARTS
                || leading.basis() == Basis.PART
                || newer.announcesChange()
                || newer.sourceKey().equals(leading.sourceKey())) {
            return true;
        }
        return !repeatsReplaced(newer, leading, replaced)
                && !knowsOfNone(amount, standing)
                && !partialView(amount, standing);
    }

    /** Whether a smaller number may only count a part: so it does for damage and munitions. */
    boolean partialView(Amount smaller, Amount larger) {
        return (family == Family.DAMAGE || family == Family.MUNITIONS)
                && Amounts.BY_NUMBER.compare(smaller, larger) < 0;
    }

    private boolean repeatsReplaced(SourceFigure newer, SourceFigure leading, Set<Long> replaced) {
        return Amounts.exact(newer.amount())
                && replaced.contains(newer.amount().value())
                && currency.close(newer.asOf(), leading.asOf());
    }

    private static boolean knowsOfNone(Amount amount, Amount standing) {
        return Amounts.exact(amount) && amount.value() == 0 && Amounts.number(standing) > 0;
    }

    private static boolean vaguer(Amount amount, Amount standing) {
        return Amounts.within(standing, amount) && !Amounts.within(amount, standing);
    }
}
