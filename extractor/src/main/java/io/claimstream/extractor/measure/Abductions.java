package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/**
 * Reads verbs that only with other words tell of captives: "took five workers away", "are still holding six of the nurses",
 * "exchanged 50 prisoners each".
 */
final class Abductions {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Coordination coordination;
    private final Reality reality;
    private final PeopleCounter people;

    Abductions(
            Words words,
            Phrases phrases,
            Findings findings,
            Coordination coordination,
            Reality reality,
            PeopleCounter people) {
        this.findings = findings;
        this.words = words;
        this.phrases = phrases;
        this.coordination = coordination;
        this.reality = reality;
        this.people = people;
    }

    /** Counts those whom the verb at {@code index} tells to be taken, held or exchanged. */
    void read(int index) {
        Entry verb = phrases.get(index).head;
        boolean takes = verb.is(WordSet.TAKE);
        boolean holds = verb.is(WordSet.HOLD);
        boolean swaps = verb.is(WordSet.SWAP);
        if (!takes && !holds && !swaps || reality.isDenied(index)) {
            return;
        }
        if (swaps) {
            swapped(index + 1, index);
            return;
        }
        int whom = index + 1;
        if (takes ? isTakenAway(whom) : isStillHeld(index) || areHostages(whom)) {
            coordination.right(whom);
            people.count(Measure.CAPTURED, phrases.get(whom), index);
        } else if (holds && phrases.is(index - 1, PhraseType.BE)) {
            int held = phrases.is(index - 2, PhraseType.BE) ? index - 3 : index - 2;
            if (areHostages(held)) {
                coordination.left(held);
                people.count(Measure.CAPTURED, phrases.get(held), index);
            }
        }
    }

    /** "exchanged 50 prisoners each": the two sides freed twice as many; how many were given "for 30 others" is not read. */
    private void swapped(int whom, int verb) {
        if (!areCountedPeople(whom)
                || !phrases.get(whom).count.isExact()
                || phrases.is(whom + 1, PhraseType.PREPOSITION)
                        && phrases.get(whom + 1).head.is("for")) {
            return;
        }
        Finding freed = findings.add(Measure.RELEASED, phrases.get(whom), phrases.get(verb).headWord);
        if (isWord(phrases.get(whom).to + 1, "each") || isWord(phrases.get(whom).to + 1, "apiece")) {
            freed.count.exactly(2 * freed.count.value);
        }
    }

    private boolean isTakenAway(int whom) {
        return areCountedPeople(whom) && isWord(phrases.get(whom).to + 1, "away");
    }

    private boolean isStillHeld(int verb) {
        return areCountedPeople(verb + 1) && isWord(phrases.get(verb).from - 1, "still");
    }

    private boolean areCountedPeople(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).count.present()
                && phrases.get(index).isPeople();
    }

    private boolean areHostages(int index) {
        if (!areCountedPeople(index)) {
            return false;
        }
        return phrases.get(index).head.is(WordSet.HOSTAGE);
    }

    private boolean isWord(int word, String term) {
        return words.entry(word).term().equals(term);
    }
}
