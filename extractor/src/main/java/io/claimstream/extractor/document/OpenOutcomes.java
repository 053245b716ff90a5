package io.claimstream.extractor.document;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Settles victims whose outcome a sentence leaves open ("four people were shot"): those of them that the article says died
 * are no injured ones.
 */
final class OpenOutcomes {

    private static final int NEXT_SENTENCES = 2;
    /** Categories that tell no more of someone than "man", "girl" or "child". */
    private static final List<String> SEXES = List.of("man", "woman", "child");

    private OpenOutcomes() {}

    /** Lowers or drops the findings with an open outcome. */
    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 2; i >= 0; i--) {
            if (diesLater(findings, i)) {
                findings.remove(i);
            }
        }
        long killed = 0;
        for (Finding finding : findings) {
            if (finding.measure == Measure.KILLED
                    && !finding.openOutcome
                    && finding.scope != Scope.BACKGROUND
                    && finding.category == null
                    && finding.count.present()
                    && finding.count.value > killed) {
                killed = finding.count.value;
            }
        }
        if (killed == 0) {
            return;
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).openOutcome && !survive(findings.get(i), killed)) {
                noMoreThan(findings, i);
            }
        }
        findings.removeIf(finding -> finding.openOutcome && finding.count.isZero());
    }

    /** "A woman was flown to hospital with burns. The woman died there": told of as dead a sentence later. */
    private static boolean diesLater(List<Finding> findings, int index) {
        Finding injured = findings.get(index);
        if (injured.measure != Measure.INJURED || !injured.implied || injured.category != null) {
            return false;
        }
        for (int i = index + 1; i < findings.size(); i++) {
            Finding dead = findings.get(i);
            if (dead.field != injured.field || dead.sentence - injured.sentence > NEXT_SENTENCES) {
                return false;
            }
            if (dead.measure == Measure.KILLED && dead.scope != Scope.BACKGROUND && dead.sentence > injured.sentence) {
                return dead.implied && dead.anaphoric && dead.category == null && isSame(injured.who, dead.who);
            }
        }
        return false;
    }

    /** "the woman" again, or "the woman" for "the passer-by". */
    private static boolean isSame(Entry injured, Entry dead) {
        return dead != Entry.UNKNOWN
                && (injured == dead
                        || injured.category() == null && dead.category() != null && SEXES.contains(dead.category()));
    }

    /** "One was shot in the head and another was wounded": where the one is dead, the other comes on top of nobody. */
    private static void noMoreThan(List<Finding> findings, int dead) {
        Finding one = findings.get(dead);
        for (int i = dead + 1; i < findings.size() && findings.get(i).sentence == one.sentence; i++) {
            Finding other = findings.get(i);
            if (other.measure == one.measure && other.implied && other.scope == Scope.INCREMENT) {
                other.scope = Scope.TOTAL;
            }
        }
    }

    private static boolean survive(Finding finding, long killed) {
        if (finding.count.value <= killed) {
            finding.count.exactly(0);
            return false;
        }
        finding.count.exactly(finding.count.value - killed);
        finding.derived = true;
        return true;
    }
}
