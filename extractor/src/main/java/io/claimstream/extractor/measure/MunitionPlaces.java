package io.claimstream.extractor.measure;

import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Family;

/** Adds up munitions that are told place by place: "five drones were shot down in the north and three in the south". */
final class MunitionPlaces {

    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;

    MunitionPlaces(Phrases phrases, Findings findings, Sums sums) {
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
    }

    /** Adds the sum to the number counted last, which the verb at {@code trigger} counted. */
    void add(int trigger) {
        Finding first = findings.latest();
        if (first == null || first.measure.family() != Family.MUNITIONS || first.count.bound != Bound.EXACT) {
            return;
        }
        Finding sum = null;
        boolean hasPlace = false;
        for (int i = trigger + 1; i + 2 < phrases.count(); i++) {
            PhraseType type = phrases.get(i).type;
            if (type == PhraseType.TRIGGER
                    || type == PhraseType.VERB
                    || type == PhraseType.BE
                    || type == PhraseType.PART
                    || type == PhraseType.BREAK) {
                return;
            }
            if (isElsewhere(i)) {
                if (!hasPlace) {
                    // "destroyed 44 drones, 30 over the sea": a number without a place of its own holds for all of them
                    return;
                }
                sum = sum == null ? sums.open(first) : sum;
                sums.addTo(sum, phrases.get(i).count);
            }
            hasPlace |= isPlace(i);
        }
    }

    /** "and three in the south". */
    private boolean isElsewhere(int index) {
        Phrase phrase = phrases.get(index);
        boolean joined = phrases.is(index - 1, PhraseType.CONJUNCTION) || phrases.is(index - 1, PhraseType.COMMA);
        if (!joined || !phrase.isBareCount() || phrase.count.bound != Bound.EXACT || phrase.increment) {
            return false;
        }
        return isPlace(index + 1);
    }

    /** "in the south", not "over nine regions". */
    private boolean isPlace(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION) || !phrases.is(index + 1, PhraseType.NOUN)) {
            return false;
        }
        String preposition = phrases.get(index).head.term();
        return (preposition.equals("in") || preposition.equals("over"))
                && !phrases.get(index + 1).count.present();
    }
}
