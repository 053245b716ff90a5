package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import java.util.List;

/** Keeps one finding of each series at each place of the text: two words can lead to the same number ("toll of 12 dead"). */
final class Repetition {

    private Repetition() {}

    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 1; i > 0; i--) {
            if (isRepeated(findings, i)) {
                findings.remove(i);
            }
        }
    }

    private static boolean isRepeated(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        for (int i = index - 1; i >= 0; i--) {
            Finding other = findings.get(i);
            if (other.sentence != finding.sentence || other.field != finding.field) {
                return false;
            }
            if (other.begin == finding.begin
                    && other.measure == finding.measure
                    && same(other.category, finding.category)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String first, String second) {
        return first == null ? second == null : first.equals(second);
    }
}
