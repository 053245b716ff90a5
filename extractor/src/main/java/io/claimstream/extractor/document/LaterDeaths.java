package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Measure;
import java.util.List;

/** Takes back the injured of whom the same words say that they died: "A guard who was injured in the blast has died". */
final class LaterDeaths {

    private LaterDeaths() {}

    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            if (findings.get(i).measure == Measure.INJURED && died(findings, i)) {
                findings.remove(i);
            }
        }
    }

    /** Whether the people of the finding at {@code index} are said to have died by words behind those that say they were injured. */
    private static boolean died(List<Finding> findings, int index) {
        Finding injured = findings.get(index);
        int first = index;
        while (first > 0 && isSameSentence(findings.get(first - 1), injured)) {
            first--;
        }
        for (int i = first; i < findings.size() && isSameSentence(findings.get(i), injured); i++) {
            Finding other = findings.get(i);
            if (other.measure == Measure.KILLED
                    && other.begin == injured.begin
                    && other.triggerBegin > injured.triggerBegin) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameSentence(Finding one, Finding other) {
        return one.field == other.field && one.sentence == other.sentence;
    }
}
