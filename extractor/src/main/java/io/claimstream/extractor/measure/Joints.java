package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;

/** Says what can be joined to a noun phrase, and what joins it. */
final class Joints {

    private static final long MILLIONS = 1_000_000;

    private final Phrases phrases;
    private final Attributes attributes;

    Joints(Phrases phrases, Attributes attributes) {
        this.phrases = phrases;
        this.attributes = attributes;
    }

    boolean joins(int index) {
        String term = phrases.get(index).head.term();
        return term.equals("and") || term.equals("&") || term.equals("plus") || term.equals("as well as");
    }

    /** "killed two people in Lyon and Nice": the name is joined to the one right before it. */
    boolean isPlaceJoined(int behind, int at, int next) {
        return behind > at + 1
                && phrases.is(behind, PhraseType.CONJUNCTION)
                && phrases.get(behind - 1).name
                && phrases.get(next).name
                && !phrases.get(next).count.present()
                && !phrases.get(next).head.is(WordClass.PERSON);
    }

    boolean canJoin(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        return !phrase.measurement
                && !phrase.pronoun
                && !phrase.head.is(WordClass.TOLL)
                && !isSumOfMoney(index)
                && phrase.head.measure() == null
                && (phrase.isPeople()
                        || phrase.count.present()
                        || phrase.indefinite && phrase.head.is(WordClass.MUNITION | WordClass.STRUCTURE)
                        || phrase.indefinite && phrase.head == Entry.UNKNOWN && !phrase.name);
    }

    /** "farm buildings", "a gas pipeline": what lists of damage name between the buildings that they count. */
    boolean isUncountedThing(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        return !phrase.count.present()
                && !phrase.isPeople()
                && !phrase.pronoun
                && !phrase.name
                && !phrase.definite
                && !phrase.measurement
                && !phrase.head.is(WordClass.TOLL | WordClass.KIND | WordClass.UNIT)
                && phrase.head.measure() == null;
    }

    /** "drones of the Shahed, Narok and other types": a model that the lexicon does not know. */
    boolean isModelBeside(int index, int munition) {
        return phrases.get(munition).head.is(WordClass.MUNITION)
                && phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).name
                && !phrases.get(index).count.present()
                && !phrases.get(index).head.is(WordClass.PERSON);
    }

    /** "12 houses, three cars, a shop": a list of things without "and". */
    boolean isListOfThings(int first, int second) {
        return phrases.is(first, PhraseType.NOUN)
                && phrases.get(first).count.present()
                && phrases.get(first).head.is(WordClass.STRUCTURE)
                && phrases.is(second, PhraseType.NOUN)
                && (isUncountedThing(second) || phrases.get(second).head.is(WordClass.STRUCTURE));
    }

    boolean isNumberAlone(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && (phrases.get(index).isBareCount()
                        || phrases.get(index).count.present()
                                && phrases.get(index).head.is(WordClass.INCREMENT));
    }

    /** "the death of four guards and millions in damages": money, not people. */
    private boolean isSumOfMoney(int index) {
        Phrase phrase = phrases.get(index);
        return phrase.isBareCount()
                && phrase.count.bound == Bound.VAGUE
                && phrase.count.low >= MILLIONS
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.is("in");
    }

    /** "left a man and a woman dead": the adjective tells what became of the objects. */
    boolean isTheirState(int index) {
        return phrases.is(index, PhraseType.TRIGGER) && phrases.get(index).head.is(WordClass.ADJECTIVE);
    }

    /** "ended with two guards and a clerk dead": the preposition opens what is told of all of them. */
    boolean isLeftBehind(int first, int last) {
        return phrases.get(first - 1).head.is("with") && isTheirState(last + 1);
    }

    /**
     * "freed two nurses and a driver seized in May": the participle behind those freed only tells how they had been lost.
     *
     * @param first the first of those freed, or the verb's only object
     */
    boolean isEarlierCapture(int trigger, int first) {
        return phrases.is(trigger, PhraseType.TRIGGER)
                && phrases.get(trigger).head.is(WordClass.PARTICIPLE)
                && phrases.get(trigger).head.objectMeasures().get(CountedClass.PERSON) == Measure.CAPTURED
                && phrases.is(first - 1, PhraseType.TRIGGER)
                && isFreeing(phrases.get(first - 1).head.objectMeasures().get(CountedClass.PERSON));
    }

    private static boolean isFreeing(Measure measure) {
        return measure == Measure.RELEASED || measure == Measure.RESCUED;
    }

    /** Behind a verb, unless that only reports: "said two men and a boy had been killed" opens a clause. */
    boolean isObjectOfAnother(int index) {
        return phrases.is(index - 1, PhraseType.VERB)
                        && !phrases.get(index - 1).head.is(WordClass.REPORT)
                || phrases.is(index - 1, PhraseType.TRIGGER);
    }

    /** "Juan Lopez, a driver": the second phrase only tells more of the first. */
    boolean isAppositionOf(int first, int second) {
        Phrase a = phrases.get(first);
        Phrase b = phrases.get(second);
        boolean bothCounted = a.count.present() && b.count.present();
        return !bothCounted && !isKin(b) && (a.name != b.name || b.age && !b.indefinite);
    }

    /** "the mayor, Ann Lee, the driver and a guard": behind a name that told more of another noun comes the next of the list. */
    boolean isSomebodyElse(int index) {
        Phrase phrase = phrases.get(index);
        return phrase.definite || phrase.possessed || phrases.is(index + 1, PhraseType.CONJUNCTION);
    }

    /** "her nine-year-old son", "his wife": somebody else than the one before. */
    private static boolean isKin(Phrase phrase) {
        return phrase.possessed && Victims.isManWomanOrChild(phrase);
    }

    /** "Juan Lopez, a driver, and": the phrase at {@code index} tells more of the name before it. */
    boolean isNameWithApposition(int index) {
        if (!phrases.is(index, PhraseType.NOUN) || !phrases.is(index - 1, PhraseType.COMMA)) {
            return false;
        }
        int name = attributes.before(index - 2);
        return phrases.is(name, PhraseType.NOUN) && phrases.get(name).name && isAppositionOf(name, index);
    }

    /** "the mayor, Ann Lee, who": the name at {@code index} tells who the one before it is. */
    boolean isNameOfOne(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).name
                && phrases.is(index - 1, PhraseType.COMMA)
                && phrases.is(index - 2, PhraseType.NOUN)
                && isNameOf(attributes.before(index - 2), index);
    }

    private boolean isNameOf(int one, int name) {
        return !phrases.get(one).name && Victims.isSingle(phrases.get(one)) && isAppositionOf(one, name);
    }

    /** "the mayor of Lyon, Ann Lee, and two guards": not the mayor and Ann Lee; {@link #isNameOfOne} holds. */
    boolean isNameOfThatOne(int index) {
        return phrases.get(attributes.before(index - 2)).definite;
    }

    /** "four missiles (from the north); and nine drones", "Ann Lee, 29; Bob Ray, 31": the list goes on behind a semicolon. */
    boolean isSemicolonInList(int index) {
        if (!phrases.is(index, PhraseType.BREAK) || !attributes.isMark(index, ';')) {
            return false;
        }
        int next = phrases.is(index + 1, PhraseType.CONJUNCTION) ? index + 2 : index + 1;
        return phrases.isCountedMunition(next) || attributes.isAge(index - 1) && phrases.is(next, PhraseType.NOUN);
    }
}
