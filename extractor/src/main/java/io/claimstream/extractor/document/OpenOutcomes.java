package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Settles victims whose outcome a sentence leaves open ("four people were shot"): those of them that the article says died
 * are no injured ones.
 */
final class OpenOutcomes {

    private OpenOutcomes() {}

    /** Lowers or drops the findings with an open outcome. */
    static void settle(List<Finding> findings) {
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
        long dead = killed;
        findings.removeIf(finding -> finding.openOutcome && !survive(finding, dead));
    }

    private static boolean survive(Finding finding, long killed) {
        if (finding.count.value <= killed) {
            return false;
        }
        finding.count.exactly(finding.count.value - killed);
        finding.derived = true;
        return true;
    }
}
