package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/** Reads what became of buildings where a noun tells it: "the collapse of 12 houses". */
final class RuinReader {

    private final Phrases phrases;
    private final Findings findings;
    private final Coordination coordination;
    private final Reality reality;

    RuinReader(Phrases phrases, Findings findings, Coordination coordination, Reality reality) {
        this.phrases = phrases;
        this.findings = findings;
        this.coordination = coordination;
        this.reality = reality;
    }

    /** Reads the noun at {@code index}. */
    void read(int index) {
        boolean of = phrases.get(index).head.is(WordSet.RUIN)
                && !phrases.get(index).count.present()
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.is("of")
                && phrases.is(index + 2, PhraseType.NOUN);
        if (!of || reality.isUnreal(index)) {
            return;
        }
        coordination.right(index + 2);
        for (int i = 0; i < coordination.count(); i++) {
            Phrase building = phrases.get(coordination.get(i));
            if (building.head.is(WordClass.STRUCTURE) && building.count.present()) {
                findings.add(Measure.DESTROYED, building, phrases.get(index).headWord);
            }
        }
    }
}
