package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the fighters apart of whom an article tells after its victims: "gunmen killed six farmers; the army said it had killed
 * 22 rebels". They are no larger number of the same people; their own category keeps them.
 */
final class Fighters {

    static final List<String> CATEGORIES = List.of("attacker", "fighter");

    private Fighters() {}

    /**
     * The claims of a plain series without those of fighters alone.
     *
     * @param plain in the order of the article
     * @param fighters the claims of the fighters among them
     */
    static List<Claim> setApart(List<Claim> plain, List<Claim> fighters) {
        Measure measure = plain.get(0).measure();
        if (measure.family() != Family.CASUALTIES
                || isOfFighters(plain.get(0), fighters)
                || !tellsOfVictims(plain.get(0))) {
            return plain;
        }
        List<Claim> victims = new ArrayList<>();
        for (Claim claim : plain) {
            if (claim.scope() != Scope.TOTAL || !isOfFighters(claim, fighters)) {
                victims.add(claim);
            }
        }
        return victims;
    }

    /** A zero may be of another hour or place, and a single victim one of many. */
    private static boolean tellsOfVictims(Claim claim) {
        return claim.scope() == Scope.TOTAL && Amounts.number(SourceFigures.amount(claim)) > 0;
    }

    private static boolean isOfFighters(Claim claim, List<Claim> fighters) {
        for (Claim other : fighters) {
            if (other.evidence().field() == claim.evidence().field()
                    && other.evidence().begin() == claim.evidence().begin()
                    && other.quantity().value() == claim.quantity().value()) {
                return true;
            }
        }
        return false;
    }
}
