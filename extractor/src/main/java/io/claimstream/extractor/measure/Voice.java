package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/** Tells active verbs ("killed four") from passive ones ("four were killed", "four killed in blast"). */
final class Voice {

    /** Nouns that tell when, or of what: "seized last month", "two dead bus crash". */
    private static final long NO_OBJECTS = WordClass.KIND
            | WordClass.UNIT
            | WordClass.MONTH
            | WordClass.DAYTIME
            | WordClass.RELATIVE_DATE
            | WordClass.BACKGROUND;

    private final Phrases phrases;
    private final SpokenBuildings buildings;
    private final Arguments arguments;

    Voice(Phrases phrases, SpokenBuildings buildings, Arguments arguments) {
        this.phrases = phrases;
        this.buildings = buildings;
        this.arguments = arguments;
    }

    /** Whether the verb speaks of what stands before it. */
    boolean isPassive(int index) {
        Entry verb = phrases.get(index).head;
        if (!verb.is(WordClass.PARTICIPLE | WordClass.PAST)) {
            return false;
        }
        int before = index - 1;
        while (phrases.is(before, PhraseType.NEGATION) || phrases.is(before, PhraseType.DATE)) {
            before--;
        }
        if (phrases.is(before, PhraseType.BE)) {
            return true;
        }
        if (isJoinedToPassive(index) || isLeft(index)) {
            return true;
        }
        if (phrases.is(before, PhraseType.HAVE)) {
            return false;
        }
        if (!verb.is(WordClass.PAST)) {
            return true;
        }
        if (isShotAt(index) || verb.term().endsWith(" into")) {
            // "a van slammed into the crowd"
            return false;
        }
        int object = arguments.object(index);
        boolean hasObject = object != Arguments.NONE
                && (isPronounOfThings(phrases.get(object))
                        || Victims.countedClass(phrases.get(object), verb.objectMeasures()) != null
                        || buildings.kind(phrases.get(object), verb.objectMeasures()) != null
                        || isSomethingHit(phrases.get(object), verb)
                        || isSomethingDamaged(phrases.get(object), verb)
                        || object == index + 1 && isSomebodyHit(object, verb)
                        || object == index + 1 && verb.term().indexOf(' ') < 0 && isSomethingElse(object));
        if (!hasObject) {
            return true;
        }
        // "10 killed, 40 injured" without a comma: the second number has its own verb
        boolean objectIsTaken = phrases.is(object + 1, PhraseType.TRIGGER)
                && phrases.get(object).isBareCount()
                && phrases.is(before, PhraseType.NOUN)
                && phrases.get(before).isBareCount();
        return objectIsTaken;
    }

    /** "Shelling damaged three fences and a shop": what opens the list of damage need not be known. */
    private static boolean isSomethingDamaged(Phrase object, Entry verb) {
        return object.count.present()
                && !object.isBareCount()
                && !object.measurement
                && !object.isPeople()
                && !object.head.is(WordClass.ANAPHOR)
                && verb.objectMeasures().containsKey(CountedClass.STRUCTURE);
    }

    /** "left ten people wounded and set off a panic": the people are wounded, whatever follows. */
    private boolean isLeft(int index) {
        return phrases.is(index - 1, PhraseType.NOUN)
                && phrases.get(index - 1).isPeople()
                && phrases.is(index - 2, PhraseType.VERB)
                && phrases.get(index - 2).head.is(WordSet.PUT);
    }

    /** "A car hit a woman": the car is not what was hit. */
    private boolean isSomebodyHit(int object, Entry verb) {
        return verb.objectMeasures().containsKey(CountedClass.STRUCTURE)
                && (phrases.get(object).isPeople() || phrases.get(object).pronoun)
                && !arguments.hasOwnPredicate(object);
    }

    /** "a guard shot at the rebels", but "three shot at a party". */
    private boolean isShotAt(int verb) {
        return phrases.get(verb).head.is(WordClass.OPEN_OUTCOME)
                && phrases.is(verb + 1, PhraseType.PREPOSITION)
                && phrases.get(verb + 1).head.is("at")
                && phrases.is(verb + 2, PhraseType.NOUN)
                && phrases.get(verb + 2).head.is(WordClass.PERSON)
                && !phrases.get(verb + 2).head.is("party")
                && !phrases.is(verb + 3, PhraseType.POSSESSIVE);
    }

    /** "the school released a statement", "the storm uprooted trees": an object that nobody counts is one all the same. */
    private boolean isSomethingElse(int object) {
        Phrase thing = phrases.get(object);
        return !thing.count.present()
                && !thing.pronoun
                && !thing.name
                && !thing.age
                && !thing.measurement
                && !thing.isPeople()
                && !thing.head.is(NO_OBJECTS)
                && !arguments.hasOwnPredicate(object);
    }

    private static boolean isPronounOfThings(Phrase object) {
        String term = object.head.term();
        return term.equals("them") || term.equals("it");
    }

    /** "Iran shot down a plane": what is fired at need not be counted. */
    private static boolean isSomethingHit(Phrase object, Entry verb) {
        return verb.objectMeasures().containsKey(CountedClass.MUNITION)
                && !object.name
                && (object.indefinite || object.head.is(WordClass.OTHER_THING));
    }

    /** "were killed and wounded", "was shot, stabbed and killed": the auxiliary stands before the first verb. */
    private boolean isJoinedToPassive(int index) {
        int at = index - 1;
        if (!phrases.is(at, PhraseType.CONJUNCTION)) {
            return false;
        }
        at--;
        while (phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.NOUN) && phrases.is(at - 1, PhraseType.PREPOSITION)) {
            at--;
        }
        return (phrases.is(at, PhraseType.TRIGGER) || phrases.is(at, PhraseType.VERB))
                && phrases.is(at - 1, PhraseType.BE);
    }
}
