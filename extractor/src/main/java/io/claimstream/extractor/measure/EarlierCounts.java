package io.claimstream.extractor.measure;

import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sentences before the current one counted; each finding is looked at once, however often is asked. */
final class EarlierCounts {

    private final List<Finding> findings;
    private final Set<Measure> totals = EnumSet.noneOf(Measure.class);
    private final Set<String> ones = new HashSet<>();
    private final Set<String> intercepted = new HashSet<>();
    private int read;

    /** @param findings all findings of the article in the order of the text; it grows from sentence to sentence */
    EarlierCounts(List<Finding> findings) {
        this.findings = findings;
    }

    /** Forgets the article before. */
    void clear() {
        totals.clear();
        ones.clear();
        intercepted.clear();
        read = 0;
    }

    /** Whether a finding before {@code end}, in a sentence that is done, counts exactly one of the category. */
    boolean hasOne(String category, int end) {
        readUpTo(end);
        return ones.contains(category);
    }

    /** Whether a finding before {@code end}, in a sentence that is done, is a total of the measure without a category. */
    boolean hasTotal(Measure measure, int end) {
        readUpTo(end);
        return totals.contains(measure);
    }

    /** Whether a finding before {@code end}, in a sentence that is done, counts munitions of the category shot down. */
    boolean hasIntercepted(String category, int end) {
        readUpTo(end);
        return intercepted.contains(category);
    }

    private void readUpTo(int end) {
        for (; read < end; read++) {
            Finding finding = findings.get(read);
            if (finding.count.value == 1 && finding.category != null) {
                ones.add(finding.category);
            }
            if (finding.measure == Measure.INTERCEPTED) {
                intercepted.add(finding.category);
            }
            if (finding.scope == Scope.TOTAL && finding.category == null) {
                totals.add(finding.measure);
            }
        }
    }
}
