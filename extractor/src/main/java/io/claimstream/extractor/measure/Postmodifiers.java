package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/**
 * Tells the nouns right before a predicate that only tell more of its subject: where people were, whose part something is,
 * where munitions came from.
 */
final class Postmodifiers {

    private final Phrases phrases;

    Postmodifiers(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Whether the noun at {@code index}, right before the predicate, is no subject of it. */
    boolean isOne(int index) {
        return isPartOfAnother(index)
                || parts(index) != Arguments.NONE
                || isOriginOfMunitions(index)
                || isPlace(index)
                || isThingAboutPeople(index)
                || isWherePeopleWere(index);
    }

    /** "a section of an apartment block collapsed": not the block. */
    private boolean isPartOfAnother(int last) {
        int noun = last;
        while (phrases.is(noun - 1, PhraseType.POSSESSIVE) && phrases.is(noun - 2, PhraseType.NOUN)) {
            noun -= 2;
        }
        if (!phrases.is(noun - 1, PhraseType.PREPOSITION)
                || !phrases.get(noun - 1).head.is("of")
                || !phrases.is(noun - 2, PhraseType.NOUN)) {
            return false;
        }
        if (BuildingParts.is(phrases.get(noun - 2).head)) {
            return true;
        }
        // nor the children of "a father of three"
        return !phrases.get(noun).count.present()
                || phrases.get(noun).isBareCount() && Victims.isSingle(phrases.get(noun - 2));
    }

    /** "all 90 people aboard a Tupolev died", "Teachers in Kenya freed": the name tells where they were. */
    private boolean isPlace(int noun) {
        Phrase place = phrases.get(noun);
        if (!place.name) {
            return false;
        }
        if (isContainerOfPlace(noun)) {
            return true;
        }
        if (place.count.present()
                || place.head.is(WordClass.PERSON)
                || !phrases.is(noun - 1, PhraseType.PREPOSITION)
                || !phrases.is(noun - 2, PhraseType.NOUN)) {
            return false;
        }
        return phrases.get(noun - 1).head.is("in")
                || phrases.get(noun + 1).head.objectMeasures().isEmpty()
                        && phrases.get(noun - 2).count.present();
    }

    /** "including a woman and", which lists parts up to the noun at {@code last}: where it begins, or {@link Arguments#NONE}. */
    int parts(int last) {
        int at = last;
        while (phrases.is(at - 1, PhraseType.CONJUNCTION) && phrases.is(at - 2, PhraseType.NOUN)
                || at < last && phrases.is(at - 1, PhraseType.COMMA) && phrases.is(at - 2, PhraseType.NOUN)) {
            at -= 2;
        }
        return at < last && phrases.is(at - 1, PhraseType.PART) ? at - 1 : Arguments.NONE;
    }

    /** "Two families in Olm County, Ohio, fled": Ohio. */
    boolean isContainerOfPlace(int index) {
        return !phrases.get(index).count.present()
                && phrases.is(index - 1, PhraseType.COMMA)
                && phrases.is(index - 2, PhraseType.NOUN)
                && phrases.is(index - 3, PhraseType.PREPOSITION)
                && phrases.get(index - 3).head.is("in")
                && phrases.is(index - 4, PhraseType.NOUN)
                && phrases.get(index - 4).count.present();
    }

    /** "a guard on one of the two ferries", "a man in a lorry with two trailers": a counted thing tells where people were. */
    private boolean isThingAboutPeople(int noun) {
        Phrase thing = phrases.get(noun);
        return thing.count.present()
                && !thing.isBareCount()
                && !thing.head.is(WordClass.PERSON | WordClass.MUNITION | WordClass.STRUCTURE | WordClass.ANAPHOR)
                && phrases.is(noun - 1, PhraseType.PREPOSITION)
                && !phrases.get(noun - 1).head.is("of")
                && phrases.is(noun - 2, PhraseType.NOUN)
                && phrases.get(noun - 2).head.is(WordClass.PERSON);
    }

    /** "a man inside the van died": vans do not. */
    private boolean isWherePeopleWere(int noun) {
        Entry predicate = phrases.get(noun + 1).head;
        boolean ofPeople = predicate.subjectMeasures().containsKey(CountedClass.PERSON)
                && !predicate.subjectMeasures().containsKey(CountedClass.STRUCTURE);
        return ofPeople
                && phrases.get(noun).head.is(WordClass.STRUCTURE)
                && phrases.is(noun - 1, PhraseType.PREPOSITION)
                && !phrases.get(noun - 1).head.is("of")
                && phrases.is(noun - 2, PhraseType.NOUN)
                && phrases.get(noun - 2).isPeople();
    }

    /** "a drone launched by Hezbollah struck a base": not Hezbollah. */
    private boolean isOriginOfMunitions(int noun) {
        return phrases.is(noun - 1, PhraseType.PREPOSITION)
                && phrases.is(noun - 2, PhraseType.TRIGGER)
                && phrases.get(noun - 2).head.objectMeasures().get(CountedClass.MUNITION) == Measure.LAUNCHED
                && phrases.is(noun - 3, PhraseType.NOUN)
                && phrases.get(noun - 3).head.is(WordClass.MUNITION);
    }
}
