package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Measure;
import java.util.List;

/**
 * Takes back the injured and missing of whom the same words say that they died: "A guard who was injured in the blast has died",
 * "A diver missing since Sunday was found dead".
 */
final class LaterDeaths {

    private LaterDeaths() {}

    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 1; i >= 0; i--) {
            Measure measure = findings.get(i).measure;
            if ((measure == Measure.INJURED || measure == Measure.MISSING) && died(findings, i)) {
                findings.remove(i);
            }
        }
    }

    /** Whether the people of the finding at {@code index} are said to have died, by words behind those that it hangs on. */
    private static boolean died(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        int first = index;
        while (first > 0 && isSameSentence(findings.get(first - 1), finding)) {
            first--;
        }
        for (int i = first; i < findings.size() && isSameSentence(findings.get(i), finding); i++) {
            Finding other = findings.get(i);
            if (other.measure == Measure.KILLED
                    && other.begin == finding.begin
                    && other.triggerBegin > finding.triggerBegin) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameSentence(Finding one, Finding other) {
        return one.field == other.field && one.sentence == other.sentence;
    }
}
