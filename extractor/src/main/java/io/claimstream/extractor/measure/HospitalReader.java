package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;

/**
 * Tells verbs that bring people to a hospital, whatever its name: "was taken to the Altdorf Infirmary", "flew two climbers to a
 * trauma centre". Such a verb says no more and no less than "hospitalised".
 */
final class HospitalReader {

    /** "by ambulance", "on Monday" may stand between the verb and where it leads. */
    private static final int FARTHEST = 6;

    private final Words words;
    private final Phrases phrases;
    private final Entry hospitalised;

    HospitalReader(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        hospitalised = words.known("hospitalised");
    }

    static boolean isHospital(Entry noun) {
        return "hospital".equals(noun.category());
    }

    /** Whether the trigger is one that {@link #mark} makes, or a word for it. */
    static boolean brings(Entry trigger) {
        return trigger.term().startsWith("hospitali");
    }

    /** Whether the sentence can tell of somebody who is in hospital, or is brought or put there. */
    boolean areBrought() {
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            boolean brought = entry.is(WordClass.VERB) && (entry.is(WordSet.BRING) || entry.is(WordSet.PUT));
            boolean stays = words.entry(word + 1).is("in")
                    || words.entry(word + 1).is("at") && entry.term().startsWith("remain");
            if (brought || entry.is(WordClass.BE) && stays) {
                return true;
            }
        }
        return false;
    }

    /** Makes the verb at {@code index} a trigger, if it brings people to a hospital; whether it did. */
    boolean mark(int index) {
        Phrase verb = phrases.get(index);
        // who takes himself there is read by what he comes with
        boolean himself = phrases.is(index + 1, PhraseType.NOUN) && isReflexive(index + 1);
        if (!verb.head.is(WordSet.BRING) || himself || !leadsToHospital(index + 1) || areBodies(index)) {
            return false;
        }
        verb.type = PhraseType.TRIGGER;
        verb.head = hospitalised;
        return true;
    }

    private boolean isReflexive(int pronoun) {
        return phrases.get(pronoun).head.term().endsWith("self")
                || phrases.get(pronoun).head.term().endsWith("selves");
    }

    private boolean areBodies(int verb) {
        for (int i = 0; i < verb; i++) {
            if (phrases.is(i, PhraseType.NOUN) && NounReader.isBody(phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToHospital(int from) {
        for (int i = from; i < phrases.count() && i < from + FARTHEST; i++) {
            Phrase phrase = phrases.get(i);
            switch (phrase.type) {
                case PREPOSITION, TRIGGER -> {
                    if (behindHospital(phrases, i) > i) {
                        return true;
                    }
                    if (phrase.is(PhraseType.TRIGGER)) {
                        return false;
                    }
                }
                case NOUN, DATE, CONJUNCTION, POSSESSIVE -> {
                    // the people, "by ambulance", "on Monday"
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Behind "at St Mary's Hospital", where people come by themselves; {@code index} itself where no such phrase begins there. */
    static int behindArrival(Phrases phrases, int index) {
        boolean there = phrases.is(index, PhraseType.PREPOSITION)
                && phrases.get(index).head.is(WordSet.ARRIVAL);
        return there ? behindNamed(phrases, index) : behindHospital(phrases, index);
    }

    /** Behind "to St Mary's Hospital"; {@code index} itself where no such phrase begins there. */
    static int behindHospital(Phrases phrases, int index) {
        if (phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.term().startsWith("to ")) {
            // "to hospital" is a phrase of the lexicon
            return phrases.get(index).head.is(WordClass.OPEN_OUTCOME) ? index + 1 : index;
        }
        boolean to = phrases.is(index, PhraseType.PREPOSITION)
                && phrases.get(index).head.is("to");
        return to ? behindNamed(phrases, index) : index;
    }

    private static int behindNamed(Phrases phrases, int preposition) {
        int noun = preposition + 1;
        while (phrases.is(noun + 1, PhraseType.POSSESSIVE) && phrases.is(noun + 2, PhraseType.NOUN)) {
            noun += 2;
        }
        return phrases.is(noun, PhraseType.NOUN) && isHospital(phrases.get(noun).head) ? noun + 1 : preposition;
    }
}
