package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import io.claimstream.schemas.total.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an article counts on top of an earlier number: "three more died". */
final class Increments {

    private Increments() {}

    /** All that an article adds. A headline and a text that add the same number mean the same people. */
    static SourceFigure sum(List<Claim> increments) {
        List<Claim> counted = new ArrayList<>();
        for (Claim claim : increments) {
            boolean repeated = counted.stream()
                    .anyMatch(other -> other.evidence().field() == TextField.TITLE
                            && claim.evidence().field() != TextField.TITLE
                            && SourceFigures.amount(other).equals(SourceFigures.amount(claim)));
            if (!repeated) {
                counted.add(claim);
            }
        }
        List<Amount> amounts = counted.stream().map(SourceFigures::amount).toList();
        return figure(counted, Amounts.sum(amounts));
    }

    /**
     * What one text adds up to by itself: "one died at the scene; two more died in hospital" is three.
     *
     * @param claims the claims of one series in reading order
     * @return null where the text gives no number before its increments, or calls one the latest, which includes them
     */
    static SourceFigure within(List<Claim> claims) {
        Amount sum = null;
        List<Claim> counted = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.evidence().field() == TextField.TITLE || claim.standing() == Standing.SUPERSEDED) {
                continue;
            }
            if (claim.scope() == Scope.TOTAL && claim.standing() == Standing.LATEST) {
                return null;
            }
            if (claim.scope() == Scope.TOTAL && sum == null) {
                sum = SourceFigures.amount(claim);
                counted.add(claim);
            } else if (claim.scope() == Scope.INCREMENT && sum != null) {
                sum = Amounts.plus(sum, SourceFigures.amount(claim));
                counted.add(claim);
            }
        }
        return counted.size() < 2 ? null : figure(counted, sum);
    }

    private static SourceFigure figure(List<Claim> counted, Amount amount) {
        return SourceFigures.of(counted.get(0))
                .reckoned(
                        amount,
                        Basis.INCREMENT,
                        CountingRule.INCREMENT_ADDED,
                        counted.stream().map(Claim::id).toList(),
                        Map.of());
    }
}
