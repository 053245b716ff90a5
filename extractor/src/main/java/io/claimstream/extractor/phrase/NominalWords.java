package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;

/** Whether a word that can also be a verb, a participle or a conjunction belongs to the noun phrase being read. */
final class NominalWords {

    static final long STOPS = WordClass.PREPOSITION
            | WordClass.CONJUNCTION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL
            | WordClass.PART_OPENER
            | WordClass.WEEKDAY
            | WordClass.RELATIVE_DATE;
    private static final long BEFORE_OBJECT = WordClass.PREPOSITION | WordClass.VERB | WordClass.TRIGGER;
    private static final long MUNITIONS = WordClass.MUNITION | WordClass.PLURAL;
    private static final long ONE_PERSON = WordClass.PERSON | WordClass.SINGULAR;
    private static final long PEOPLE = WordClass.PERSON | WordClass.PLURAL;
    static final long THINGS = WordClass.PERSON
            | WordClass.MUNITION
            | WordClass.STRUCTURE
            | WordClass.OTHER_THING
            | WordClass.NOUN
            | WordClass.HARM
            | WordClass.TOLL
            | WordClass.KIND;

    private final Words words;

    NominalWords(Words words) {
        this.words = words;
    }

    boolean isNominal(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        if (at > start && words.isVerbOfName(at)) {
            return false;
        }
        if (entry.is(WordClass.TRIGGER)) {
            return words.opensName(at) || isNominalTrigger(at, start, phrase);
        }
        if (entry.is(WordClass.VERB)) {
            return words.isInName(at) || isNominalVerb(at, start, phrase);
        }
        if (entry.is(WordClass.ADVERB) && !entry.is(WordClass.ADJECTIVE | WordClass.NOUN)) {
            // "two heavily armed men"
            return words.is(at + 1, WordClass.ADJECTIVE | WordClass.PARTICIPLE)
                    && isWordAhead(at + 2)
                    && at - start < 2;
        }
        return true;
    }

    private boolean isNominalTrigger(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        boolean first = at == start;
        if (!first && (saysWhatBecameOf(at) || isBetweenPeople(at)) || isLabelOfNext(at, phrase)) {
            return false;
        }
        if (first && isHarmSuffered(at)) {
            return true;
        }
        boolean behindDeterminer = first && (phrase.definite || phrase.indefinite || phrase.count.present());
        if (entry.is(WordClass.NOUN)
                && (!entry.is(WordClass.VERB | WordClass.ADJECTIVE)
                        || words.entry(at + 1).is("of"))) {
            return true;
        }
        if (entry.is(WordClass.ING | WordClass.THIRD_PERSON | WordClass.BASE)
                && !behindDeterminer
                && opensObject(at + 1)) {
            return false;
        }
        if (!first && isVerbOfMunitions(at, start, phrase)) {
            return false;
        }
        if (entry.is(WordClass.KIND) && entry.is(WordClass.THIRD_PERSON) && first && words.is(at - 1, BEFORE_OBJECT)) {
            // "carried out strikes on", "in strikes on"
            return true;
        }
        boolean modifies = entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE)
                && words.is(at + 1, WordClass.PERSON | WordClass.STRUCTURE | WordClass.MUNITION)
                && !words.is(at + 1, WordClass.DETERMINER);
        if (modifies && (first || !words.is(at - 1, WordClass.PERSON)) || isCountedSufferers(at, phrase)) {
            return true;
        }
        if (entry.is(WordClass.NOUN) && first && phrase.definite && !phrase.count.present()) {
            return true;
        }
        boolean finite = entry.is(WordClass.PAST | WordClass.PARTICIPLE);
        if (entry.is(WordClass.NOUN | WordClass.KIND) && !finite && (behindDeterminer || at > start || isLabel(at))) {
            return true;
        }
        // "another suffered burns" is a clause
        return behindDeterminer
                && !phrase.count.present()
                && !entry.is(WordClass.SUFFER)
                && entry.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE | WordClass.ING)
                && isWordAhead(at + 1);
    }

    /** "Injured: 15 Missing: 2" */
    private boolean isLabelOfNext(int at, Phrase phrase) {
        return phrase.count.present()
                && words.isMark(at + 1, ':')
                && words.is(at, WordClass.ADJECTIVE | WordClass.PARTICIPLE);
    }

    /** "Deputies arrest teen": a verb, though it can be a noun. */
    boolean isBetweenPeople(int at) {
        return words.is(at, WordClass.BASE)
                && words.entry(at - 1).isAll(PEOPLE)
                && words.is(at + 1, WordClass.PERSON)
                && !words.is(at + 1, WordClass.BASE);
    }

    /** "18 kidnapped Colombian soldiers": an adjective stands between what befell them and who they are. */
    private boolean isCountedSufferers(int at, Phrase phrase) {
        return phrase.count.present()
                && at == phrase.count.lastWord + 1
                && words.is(at, WordClass.PARTICIPLE)
                && (words.is(at + 1, WordClass.ADJECTIVE) || words.isUnknownName(at + 1))
                && words.entry(at + 2).isAll(WordClass.PERSON | WordClass.PLURAL)
                && words.shape(at + 1) != Shape.LOWER;
    }

    /** "Russia launched drones and 20 missiles": the verb of the name that begins at {@code start}. */
    private boolean isVerbOfMunitions(int verb, int start, Phrase phrase) {
        return words.is(verb, WordClass.PAST)
                && !phrase.count.present()
                && words.isUnknownName(verb - 1)
                && !words.is(start - 1, WordClass.VERB | WordClass.TRIGGER)
                && words.is(verb + 1, WordClass.MUNITION)
                && words.is(verb + 1, WordClass.PLURAL);
    }

    /** "Arrests: 14" */
    private boolean isLabel(int at) {
        return words.isMark(at + 1, ':') || words.isMark(at + 1, '-') || words.isMark(at + 1, '=');
    }

    /** "suffered burns", "with wounds", "treated for burns": the plural of a harm, not the verb. */
    private boolean isHarmSuffered(int at) {
        Entry before = words.entry(at - 1);
        return words.entry(at).isAll(WordClass.HARM | WordClass.PLURAL)
                && (before.is(WordClass.SUFFER) || before.is("with") || before.is("for"));
    }

    private boolean isNominalVerb(int at, int start, Phrase phrase) {
        Entry entry = words.entry(at);
        boolean first = at == start;
        boolean behindDeterminer = first && (phrase.definite || phrase.indefinite || phrase.count.present());
        if (entry.is(THINGS) && !entry.is(WordClass.PAST)) {
            return first || !opensObject(at + 1) || behindDeterminer;
        }
        boolean behindModifier = !first && words.is(at - 1, WordClass.ADJECTIVE | WordClass.ADVERB);
        return entry.is(WordClass.PARTICIPLE | WordClass.ING)
                && !entry.is(WordClass.SUFFER)
                && isWordAhead(at + 1)
                && (first || behindModifier);
    }

    private boolean isWordAhead(int word) {
        return word < words.count()
                && !words.isPunctuation(word)
                && !words.is(
                        word, STOPS | WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NUMBER | WordClass.BOUND)
                && words.shape(word) != Shape.DIGITS;
    }

    /** "took two sailors hostage", "left a student dead": the adjective stands behind its noun. */
    private boolean saysWhatBecameOf(int at) {
        Entry adjective = words.entry(at);
        Entry before = words.entry(at - 1);
        if (!adjective.is(WordClass.ADJECTIVE) || words.is(at + 1, WordClass.PERSON)) {
            return false;
        }
        if (adjective.is(WordClass.PERSON)) {
            return before.isAll(PEOPLE) || before.isAll(ONE_PERSON) && !before.is(WordClass.ADJECTIVE);
        }
        return before.is(WordClass.PERSON) || words.capitalized(at - 1) && words.shape(at) == Shape.LOWER;
    }

    /** "35 cruise and ballistic missiles": the conjunction stands between two modifiers of one counted noun. */
    boolean joinsModifiers(int at, int start, Phrase phrase) {
        return at == start + 1
                && phrase.count.present()
                && words.is(at, WordClass.CONJUNCTION)
                && !words.is(start, THINGS)
                && !words.is(at + 1, WordClass.DETERMINER | WordClass.NUMBER | WordClass.BOUND)
                && (words.entry(at + 1).isAll(MUNITIONS) || words.entry(at + 2).isAll(MUNITIONS));
    }

    /** "the drones Russia launched", "a man police believe was a clerk": what stands behind is the subject of a clause without "that". */
    boolean opensContactClause(int at) {
        if (words.is(at, WordClass.SPEAKER)) {
            return words.is(at, WordClass.PLURAL)
                    && words.entry(at - 1).isAll(WordClass.PERSON | WordClass.SINGULAR)
                    && words.is(at + 1, WordClass.VERB)
                    && !words.is(at + 1, WordClass.BE | WordClass.HAVE | WordClass.PERSON);
        }
        return words.entry(at - 1).isAll(MUNITIONS)
                && !words.is(at - 1, WordClass.SINGULAR)
                && words.entry(at) == Entry.UNKNOWN
                && words.shape(at) == Shape.CAPITALIZED
                && words.is(at + 1, WordClass.TRIGGER | WordClass.HAVE)
                && words.shape(at + 1) == Shape.LOWER;
    }

    /** Whether a noun phrase that can be an object begins at {@code word}. */
    boolean opensObject(int word) {
        return words.is(
                        word,
                        WordClass.DETERMINER | WordClass.NUMBER | WordClass.BOUND | WordClass.VAGUE | WordClass.PRONOUN)
                || word < words.count() && words.shape(word) == Shape.DIGITS;
    }
}
