package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;

/** Tells words that are verbs where they stand from the same words as nouns or modifiers: "killed", "attack", "shot", "fire". */
final class VerbWords {

    private final Words words;
    private final NounPhraseReader nounPhrases;

    VerbWords(Words words, NounPhraseReader nounPhrases) {
        this.words = words;
        this.nounPhrases = nounPhrases;
    }

    /** Whether a word that can be a trigger is one here, and not the modifier or head of a noun phrase. */
    boolean isPredicate(int word) {
        Entry entry = words.entry(word);
        if (!entry.is(WordClass.VERB | WordClass.ADJECTIVE)) {
            return false;
        }
        boolean behindDeterminer = words.is(word - 1, WordClass.DETERMINER | WordClass.POSSESSIVE)
                && !words.is(word - 1, WordClass.RELATIVE)
                && !words.entry(word - 1).is("those")
                && !isAnotherOne(word);
        if (behindDeterminer || words.opensName(word)) {
            return false;
        }
        if (entry.is(WordClass.NOUN) && !entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)) {
            return isVerb(word);
        }
        boolean modifiesPeople = entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)
                && !words.is(word - 1, WordClass.BE | WordClass.HAVE)
                && words.is(word + 1, WordClass.PERSON | WordClass.NOUN)
                && words.is(word + 1, WordClass.PLURAL)
                && words.is(word - 1, WordClass.PREPOSITION);
        return !modifiesPeople;
    }

    /** "one was killed and another wounded", "both struck a house", "they each freed ten", not "another wounded soldier". */
    private boolean isAnotherOne(int word) {
        String before = words.entry(word - 1).term();
        return (before.equals("another") || before.equals("both") || before.equals("all") || before.equals("each"))
                && words.is(word, WordClass.PARTICIPLE | WordClass.ADJECTIVE)
                && !words.is(word + 1, WordClass.PERSON | WordClass.NOUN);
    }

    /** "unidentified gunmen": a participle that opens a noun phrase. */
    boolean modifiesNoun(int word) {
        return words.entry(word).isAll(WordClass.PARTICIPLE)
                && words.is(word + 1, WordClass.PERSON)
                && words.is(word + 1, WordClass.PLURAL)
                && (word == 0
                        || words.is(word - 1, WordClass.PREPOSITION | WordClass.CONJUNCTION | WordClass.VERB)
                        || words.isPunctuation(word - 1));
    }

    /** Decides for words that can be verb and noun ("attack", "shot", "fire", "report"). */
    boolean isVerb(int word) {
        Entry entry = words.entry(word);
        if (!entry.is(WordClass.NOUN | WordClass.KIND | WordClass.PERSON | WordClass.MUNITION | WordClass.UNIT)) {
            return !(entry.is(WordClass.PARTICIPLE)
                    && !entry.is(WordClass.PAST)
                    && words.is(word - 1, WordClass.DETERMINER));
        }
        if (entry.is(WordClass.ING) && words.is(word - 1, WordClass.PREPOSITION) && nounPhrases.opensObject(word + 1)) {
            // "succeeded in killing his guard"
            return true;
        }
        if (words.is(word - 1, WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.NUMBER | WordClass.POSSESSIVE)
                || words.is(word - 1, WordClass.ADJECTIVE) && !words.is(word - 1, WordClass.NOUN)
                || words.shape(Math.max(0, word - 1)) == Shape.DIGITS) {
            return false;
        }
        boolean opensObject = nounPhrases.opensObject(word + 1);
        if (entry.is(WordClass.PAST | WordClass.PARTICIPLE)) {
            return true;
        }
        if (entry.is(WordClass.ING)) {
            // "killing six", ", killing him": a gerund takes its object without "of"
            return !words.entry(word + 1).is("of") && (opensObject || !words.isPunctuation(word + 1));
        }
        String before = words.entry(word - 1).term();
        if (words.is(word - 1, WordClass.MODAL | WordClass.PRONOUN)
                || before.equals("to")
                || before.endsWith(" to") && words.is(word - 1, WordClass.IRREALIS)) {
            return true;
        }
        if (entry.is(WordClass.TRIGGER) && nounPhrases.isBetweenPeople(word)) {
            return true;
        }
        // "Gunmen kill three, wound seven": a headline drops the conjunction
        return opensObject
                && word > 0
                && (!words.isPunctuation(word - 1) || words.isMark(word - 1, ',') && entry.is(WordClass.TRIGGER));
    }
}
