package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Decides which findings tell of another time. A year or "last year" makes a finding background only where the article
 * counts something of its own time as well: a report on a trial tells of nothing but last year.
 */
final class Background {

    private Background() {}

    static void settle(List<Finding> findings) {
        boolean present = false;
        for (Finding finding : findings) {
            boolean told =
                    finding.measure.family() == Family.CASUALTIES || finding.measure.family() == Family.MUNITIONS;
            present |= told && !finding.otherTime && !finding.wholeWar && finding.count.value != 0;
        }
        for (Finding finding : findings) {
            if (finding.wholeWar || finding.otherTime && present) {
                finding.scope = Scope.BACKGROUND;
            }
        }
    }
}
