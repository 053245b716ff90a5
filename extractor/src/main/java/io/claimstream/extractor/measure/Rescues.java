package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/** Tells people brought to safety from bodies and from passengers, where the verb leaves it open. */
final class Rescues {

    private final Words words;

    Rescues(Words words) {
        this.words = words;
    }

    /**
     * "pulled from the rubble" is rescued only of survivors or of those found alive; who is picked up on land needed no
     * rescue.
     */
    boolean areMeant(Phrase people, Phrase verb) {
        if (isRescueOfNobody(people, verb)) {
            return false;
        }
        boolean open = verb.head.is(WordSet.PULL);
        if (!open && !verb.head.is(WordSet.PICK)) {
            return true;
        }
        return people.head.is(WordSet.AT_SEA)
                || open && (areAlive(verb) || areInjured(people))
                || !open && isByVessel(verb);
    }

    /** Whether the phrase at {@code index} says by itself that people were brought to safety. */
    static boolean isRescue(Phrases phrases, int index) {
        return phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.objectMeasures().get(CountedClass.PERSON) == Measure.RESCUED;
    }

    /** "freed two men from the wreckage": no captor let them go. */
    boolean isFreedFromWreck(Phrases phrases, int verb) {
        if (phrases.get(verb).head.objectMeasures().get(CountedClass.PERSON) != Measure.RELEASED) {
            return false;
        }
        int from = phrases.is(verb + 1, PhraseType.NOUN) ? verb + 2 : verb + 1;
        if (!phrases.is(from, PhraseType.PREPOSITION)
                || !phrases.get(from).head.is("from")
                || !phrases.is(from + 1, PhraseType.NOUN)) {
            return false;
        }
        for (int word = phrases.get(from + 1).from; word <= phrases.get(from + 1).to; word++) {
            if (words.entry(word).is(WordSet.WRECK)) {
                return true;
            }
        }
        return false;
    }

    /** "were picked up by a passing ship" */
    private boolean isByVessel(Phrase verb) {
        if (!words.entry(verb.to + 1).is("by")) {
            return false;
        }
        int word = verb.to + 2;
        while (word < words.count() && !words.isPunctuation(word) && !words.is(word, WordClass.PREPOSITION)) {
            if (words.entry(word).is(WordSet.VESSEL)) {
                return true;
            }
            word++;
        }
        return false;
    }

    /** "pulled seven injured people out of the mud": who is injured lives. */
    private boolean areInjured(Phrase people) {
        for (int word = people.from; word < people.to; word++) {
            if (words.entry(word).subjectMeasures().get(CountedClass.PERSON) == Measure.INJURED
                    || words.entry(word).objectMeasures().get(CountedClass.PERSON) == Measure.INJURED) {
                return true;
            }
        }
        return false;
    }

    /** "Rescue efforts continue", "rescue spokeswoman Ann Lee said": the word tells what kind of effort or speaker. */
    private boolean isRescueOfNobody(Phrase people, Phrase verb) {
        boolean determined = people.count.present() || people.indefinite || people.definite || people.possessed;
        if (!verb.head.is(WordClass.BASE) || determined || people.pronoun) {
            return false;
        }
        return !people.head.is(WordClass.PERSON) || words.is(people.to + 1, WordClass.REPORT);
    }

    private boolean areAlive(Phrase verb) {
        for (int word = verb.to + 1; word < words.count(); word++) {
            if (words.entry(word).is("alive")) {
                return true;
            }
        }
        return false;
    }
}
