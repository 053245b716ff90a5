package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/**
 * Tells verbs of hitting by which shots find people: "a stray bullet hit a boy", "opened fire, striking two". Such a verb says no
 * more and no less than "shot".
 */
final class GunfireReader {

    private final Words words;
    private final Phrases phrases;
    private final Entry shot;

    GunfireReader(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        shot = words.known("shot");
    }

    /** Whether the verb is one of hitting: "hit", "strike". */
    static boolean hits(Entry verb) {
        return verb.is(WordClass.TRIGGER)
                && verb.objectMeasures().get(CountedClass.STRUCTURE) == Measure.DAMAGED
                && verb.subjectMeasures().get(CountedClass.MUNITION) == Measure.IMPACTED
                && verb.term().indexOf(' ') < 0;
    }

    /** Makes the trigger at {@code index} one of shooting people, if it is. */
    void mark(int index) {
        Phrase verb = phrases.get(index);
        boolean people =
                phrases.is(index + 1, PhraseType.NOUN) && phrases.get(index + 1).isPeople();
        if (hits(verb.head) && people && !phrases.is(index - 1, PhraseType.BE) && isFired(index)) {
            verb.head = shot;
        }
    }

    /** Whether the subject is gunfire, or the clause before tells of it. */
    private boolean isFired(int verb) {
        boolean follows = phrases.is(verb - 1, PhraseType.COMMA) || phrases.is(verb - 1, PhraseType.CONJUNCTION);
        for (int word = phrases.get(verb).from - 1; word >= 0; word--) {
            if (words.entry(word).is(WordSet.GUNFIRE)) {
                return true;
            }
            if (!follows && phrases.is(verb - 1, PhraseType.NOUN) && word < phrases.get(verb - 1).from) {
                return false;
            }
        }
        return false;
    }
}
