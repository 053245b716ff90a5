package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Standing;
import java.util.List;

/** Keeps one finding of each series at each place of the text: two words can lead to the same number ("toll of 12 dead"). */
final class Repetition {

    private Repetition() {}

    static void settle(List<Finding> findings) {
        for (int i = findings.size() - 1; i > 0; i--) {
            Finding first = firstOf(findings, i);
            if (first != null) {
                adopt(first, findings.remove(i));
            }
        }
    }

    /** The finding of the same series at the same place before the one at {@code index}, or null. */
    private static Finding firstOf(List<Finding> findings, int index) {
        Finding finding = findings.get(index);
        for (int i = index - 1; i >= 0; i--) {
            Finding other = findings.get(i);
            if (other.sentence != finding.sentence || other.field != finding.field) {
                return null;
            }
            if (other.begin == finding.begin
                    && other.derived == finding.derived
                    && other.measure == finding.measure
                    && same(other.category, finding.category)) {
                return other;
            }
        }
        return null;
    }

    private static void adopt(Finding first, Finding repeated) {
        if (first.previous == null) {
            first.previous = repeated.previous;
        }
        if (repeated.standing != Standing.STATED) {
            first.standing = repeated.standing;
        }
    }

    private static boolean same(String first, String second) {
        return first == null ? second == null : first.equals(second);
    }
}
