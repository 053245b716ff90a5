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

    /** Blanks and closing marks, in characters. */
    private static final int MOST_BETWEEN_SENTENCES = 2;

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
     * What one text adds up to by itself: "one died at the scene; two more died in hospital" is three. What is more
     * adds to the number that its source gave in this sentence or the one before, or else to the first of the text.
     *
     * @param claims the claims of one series in reading order
     * @return a figure for each number that something adds to; none where the text calls a number the latest, which
     *     includes what it adds
     */
    static List<SourceFigure> within(List<Claim> claims) {
        List<List<Claim>> added = new ArrayList<>();
        List<Claim> near = null;
        for (Claim claim : claims) {
            if (claim.evidence().field() == TextField.TITLE || claim.standing() == Standing.SUPERSEDED) {
                continue;
            }
            if (claim.scope() == Scope.TOTAL && claim.standing() == Standing.LATEST) {
                return List.of();
            }
            if (claim.scope() == Scope.TOTAL && (near == null || !isSameSentence(near.get(0), claim))) {
                near = new ArrayList<>(List.of(claim));
                added.add(near);
            } else if (claim.scope() == Scope.INCREMENT && near != null) {
                (goesOn(near.get(near.size() - 1), claim) ? near : added.get(0)).add(claim);
            }
        }
        return added.stream()
                .filter(counted -> counted.size() > 1)
                .map(counted -> figure(
                        counted,
                        counted.stream()
                                .skip(1)
                                .map(SourceFigures::amount)
                                .reduce(SourceFigures.amount(counted.get(0)), Amounts::plus)))
                .toList();
    }

    private static boolean goesOn(Claim before, Claim claim) {
        boolean near = claim.evidence().begin() <= before.evidence().end() + MOST_BETWEEN_SENTENCES;
        return near && Sources.key(before).equals(Sources.key(claim));
    }

    private static boolean isSameSentence(Claim one, Claim other) {
        return one.evidence().begin() == other.evidence().begin();
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
