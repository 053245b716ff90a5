package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/** Reads ordinals of victims: "a third man has died" tells that two had died before. */
final class VictimOrder {

    /** Deaths are told one by one only while they are few. */
    private static final int MOST_IN_ORDER = 20;

    private static final int MOST_TOLD_ONE_BY_ONE = 500;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;

    VictimOrder(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** "A man was killed. The second victim died in hospital": one more than the number so far. */
    boolean isNext(Finding finding, Phrase phrase) {
        if (finding.measure != Measure.KILLED || !finding.implied || isRank(phrase)) {
            return false;
        }
        long order = of(phrase);
        if (order < 2 || order > MOST_IN_ORDER || findings.all().size() > MOST_TOLD_ONE_BY_ONE) {
            return false;
        }
        long before = 0;
        for (Finding other : findings.all()) {
            boolean first = other.scope == Scope.TOTAL && before == 0;
            if (other != finding
                    && other.field == finding.field
                    && other.measure == Measure.KILLED
                    && other.category == null
                    && other.count.value > 0
                    && (first || other.scope == Scope.INCREMENT && before > 0)) {
                before += other.count.value;
            }
        }
        return before > 0 && before == order - 1;
    }

    /** "She was the second judge murdered this year": who was told of before is ranked among the victims of another time. */
    private boolean isRank(Phrase phrase) {
        return phrase.definite && phrases.is(phrases.indexOf(phrase) - 1, PhraseType.BE);
    }

    /** "A third person has died": two had died before, whether or not the article says so. */
    boolean isOneMore(Finding finding, Phrase phrase) {
        return finding.measure == Measure.KILLED
                && finding.implied
                && !phrase.definite
                && !phrase.possessed
                && phrase.head.is(WordClass.PERSON)
                && of(phrase) > 1
                && of(phrase) <= MOST_IN_ORDER;
    }

    /** The ordinal before the noun, or 0: 3 of "a third person". */
    long of(Phrase phrase) {
        long order = 0;
        for (int word = phrase.from; word < phrase.headWord; word++) {
            order = words.is(word, WordClass.ORDINAL) ? words.entry(word).number() : order;
        }
        return order;
    }
}
