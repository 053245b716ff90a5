package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/**
 * Counts whom rescuers search for as missing: "divers are searching for 12 people", "the search goes on for two hikers". Whom
 * the police search for may have done it.
 */
final class SearchReader {

    private static final int FARTHEST = 7;

    private final Words words;
    private final Phrases phrases;
    private final Coordination coordination;
    private final Reality reality;
    private final PeopleCounter people;

    SearchReader(Words words, Phrases phrases, Coordination coordination, Reality reality, PeopleCounter people) {
        this.words = words;
        this.phrases = phrases;
        this.coordination = coordination;
        this.reality = reality;
        this.people = people;
    }

    /** Reads the preposition at {@code index}, if it is the "for" of a search. */
    void read(int index) {
        if (!phrases.get(index).head.is("for") || !phrases.is(index + 1, PhraseType.NOUN)) {
            return;
        }
        Phrase sought = phrases.get(index + 1);
        int search = search(index);
        // "the six missing" and "the four kidnapped" are counted by their own word
        boolean told = sought.innerTrigger != Entry.UNKNOWN || phrases.is(index + 2, PhraseType.TRIGGER);
        if (search != Arguments.NONE
                && !told
                && canBeMissing(sought)
                && !isOfPolice(search)
                && !reality.isDenied(search)) {
            coordination.right(index + 1);
            people.count(Measure.MISSING, sought, index);
        }
    }

    private int search(int preposition) {
        for (int i = preposition - 1; i >= 0 && preposition - i <= FARTHEST; i--) {
            if (phrases.get(i).head.is(WordSet.SEARCH)) {
                return i;
            }
            switch (phrases.get(i).type) {
                case BREAK, SUBORDINATOR, RELATIVE, TRIGGER -> {
                    return Arguments.NONE;
                }
                default -> {
                    // "a search was under way on Monday for"
                }
            }
        }
        return Arguments.NONE;
    }

    private static boolean canBeMissing(Phrase sought) {
        boolean counted = sought.count.present()
                ? !sought.count.isZero() && (sought.isPeople() || Victims.isAnaphoricCount(sought))
                : sought.indefinite && sought.isPeople() && Victims.isSingle(sought);
        return counted && !sought.head.is(WordClass.ATTACKER) && !sought.head.is(WordSet.FUGITIVE);
    }

    private boolean isOfPolice(int search) {
        for (int word = 0; word < phrases.get(search).from; word++) {
            if (words.entry(word).is(WordSet.POLICE)) {
                return true;
            }
        }
        return false;
    }
}
