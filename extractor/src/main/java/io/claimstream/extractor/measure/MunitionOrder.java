package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Scope;
import java.util.List;
import java.util.Objects;

/** "Two rockets were fired. A third rocket was fired at noon": one more than the two that were counted before. */
final class MunitionOrder {

    private static final int MOST_LOOKED_BACK = 50;

    private final Words words;
    private final Findings findings;

    MunitionOrder(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** Makes {@code finding}, the latest, an increment where as many were counted before as its ordinal says. */
    void markNext(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite) {
            return;
        }
        long order = order(phrase);
        List<Finding> all = findings.all();
        int last = all.size() - 2;
        for (int i = last; order > 1 && i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding before = all.get(i);
            if (before.measure == finding.measure
                    && before.field == finding.field
                    && before.scope == Scope.TOTAL
                    && before.count.bound == Bound.EXACT
                    && before.count.value == order - 1
                    && Objects.equals(before.category, finding.category)) {
                finding.scope = Scope.INCREMENT;
                return;
            }
        }
    }

    private long order(Phrase phrase) {
        for (int word = phrase.from; word < phrase.headWord; word++) {
            if (words.is(word, WordClass.ORDINAL)) {
                return words.entry(word).number();
            }
        }
        return 0;
    }
}
