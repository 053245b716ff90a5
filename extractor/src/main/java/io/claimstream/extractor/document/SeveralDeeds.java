package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/**
 * Adds up the victims of deeds that the article goes through: "The first bomb killed two. The second killed four." Where it has
 * given their sum before, each is a part of it.
 */
final class SeveralDeeds {

    private static final int MOST_LOOKED_BACK = 50;
    private static final int FARTHEST_SENTENCE = 4;

    private SeveralDeeds() {}

    static void settle(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int before = finding.deed > 1 ? deedBefore(findings, i) : -1;
            if (before >= 0 && finding.scope == Scope.TOTAL) {
                Finding first = findings.get(before);
                boolean summed = first.scope == Scope.PART || isGiven(findings, before, finding);
                finding.scope = summed ? Scope.PART : Scope.INCREMENT;
                first.scope = summed ? Scope.PART : first.scope;
            }
        }
    }

    /** The index of what the deed before counted in the same series, or -1. */
    private static int deedBefore(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        for (int i = index - 1; i >= 0 && index - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.get(i);
            if (other.field != finding.field || finding.sentence - other.sentence > FARTHEST_SENTENCE) {
                return -1;
            }
            if (other.deed == finding.deed - 1 && other.isOfSeriesOf(finding)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a number before the first deed is at least that of both. */
    private static boolean isGiven(List<Finding> findings, int first, Finding second) {
        for (int i = first - 1; i >= 0 && first - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.get(i);
            if (other.isOfSeriesOf(second) && other.scope == Scope.TOTAL && other.deed == 0) {
                return other.count.value >= findings.get(first).count.value + second.count.value;
            }
        }
        return false;
    }
}
