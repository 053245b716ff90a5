package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import java.util.List;

/**
 * A toll only rises to a number above those before it. Where the article has already given a larger number, "the toll rose to
 * 16" tells how it came about, or counts a part; it is not the latest.
 */
final class RaisedTolls {

    private RaisedTolls() {}

    static void settle(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            Finding toll = findings.get(i);
            if (toll.raised && toll.standing == Standing.LATEST && isLargerBefore(findings, i)) {
                toll.standing = Standing.STATED;
            }
        }
    }

    private static boolean isLargerBefore(List<Finding> findings, int index) {
        Finding toll = findings.get(index);
        for (int i = 0; i < index; i++) {
            Finding other = findings.get(i);
            if (other.isOfSeriesOf(toll)
                    && other.scope == Scope.TOTAL
                    && other.standing != Standing.SUPERSEDED
                    && other.count.bound != Bound.VAGUE
                    && other.count.value > toll.count.value) {
                return true;
            }
        }
        return false;
    }
}
