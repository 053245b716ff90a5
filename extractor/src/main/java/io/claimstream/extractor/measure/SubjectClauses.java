package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/**
 * Tells the verbs that stand between a subject and its predicate without being predicates of their own: relative clauses,
 * participles, the verbs of a group and those that a conjunction joins.
 */
final class SubjectClauses {

    private final Phrases phrases;

    SubjectClauses(Phrases phrases) {
        this.phrases = phrases;
    }

    /** "the agents who guarded the house were ...": the noun is the object of a relative clause, not the subject. */
    boolean isObjectInRelativeClause(int noun) {
        int at = noun - 1;
        if (!phrases.is(at, PhraseType.VERB) && !phrases.is(at, PhraseType.TRIGGER)
                || phrases.get(at).head.is(WordClass.REPORT)) {
            return false;
        }
        if (isFiredAtGoal(at) || isGerundOfParticiple(at)) {
            return true;
        }
        at--;
        while (phrases.is(at, PhraseType.BE)
                || phrases.is(at, PhraseType.HAVE)
                || phrases.is(at, PhraseType.NEGATION)) {
            at--;
        }
        return phrases.is(at, PhraseType.RELATIVE)
                || isRelativeSubject(at)
                || phrases.is(at, PhraseType.NOUN) && phrases.get(noun - 1).head.is(WordClass.ING);
    }

    /** "the drones that Russia launched", "the drones Russia launched": the noun at {@code index} has a clause of its own. */
    boolean isRelativeSubject(int index) {
        if (!phrases.is(index, PhraseType.NOUN) || phrases.get(index).count.present()) {
            return false;
        }
        // "the house that he left", "a house, in which he lived"
        boolean that = phrases.is(index - 1, PhraseType.RELATIVE)
                && (phrases.is(index - 2, PhraseType.NOUN) || phrases.is(index - 2, PhraseType.PREPOSITION));
        return that
                || phrases.is(index - 1, PhraseType.NOUN)
                        && phrases.get(index - 1).head.is(WordClass.MUNITION)
                        && phrases.get(index - 1).isPlural();
    }

    /** "two missiles fired at the port were shot down": the verb takes its goal along, and tells more of the missiles. */
    boolean isFiredAtGoal(int verb) {
        return phrases.is(verb - 1, PhraseType.NOUN)
                && phrases.get(verb - 1).head.is(WordClass.MUNITION)
                && phrases.get(verb).head.is(WordClass.PARTICIPLE)
                && phrases.get(verb).head.term().endsWith(" at");
    }

    /** "two men accused of spying for the army were hanged": what they are accused of is no predicate. */
    boolean isGerundOfParticiple(int verb) {
        return phrases.get(verb).head.is(WordClass.ING)
                && phrases.is(verb - 1, PhraseType.PREPOSITION)
                && phrases.is(verb - 2, PhraseType.VERB)
                && phrases.get(verb - 2).head.is(WordClass.PARTICIPLE)
                && phrases.is(verb - 3, PhraseType.NOUN);
    }

    /** Whether the verb belongs to the subject or the verb group: "members deployed near the port were", "was found dead". */
    boolean isInsideSubject(int verb, int predicate) {
        if (verb == predicate - 1) {
            return phrases.is(verb, PhraseType.VERB)
                    || isOfThose(verb)
                    || Rescues.isRescue(phrases, verb) && Complements.is(phrases.get(predicate).head);
        }
        int before = verb - 1;
        while (phrases.is(before, PhraseType.BE)
                || phrases.is(before, PhraseType.HAVE)
                || phrases.is(before, PhraseType.NEGATION)) {
            before--;
        }
        if (phrases.is(before, PhraseType.RELATIVE) || isRelativeSubject(before) || isFiredAtGoal(verb)) {
            return true;
        }
        Phrase phrase = phrases.get(verb);
        if (phrase.head.is(WordClass.ADJECTIVE) && phrases.is(verb - 1, PhraseType.VERB)) {
            // "two climbers reported missing were found dead"
            return true;
        }
        return phrases.is(verb - 1, PhraseType.NOUN)
                && phrase.head.is(WordClass.PARTICIPLE | WordClass.ADJECTIVE | WordClass.ING)
                && (phrases.is(verb + 1, PhraseType.PREPOSITION)
                        || phrases.is(verb + 1, PhraseType.DATE)
                        || phrases.is(verb + 1, PhraseType.BE)
                        || phrases.is(verb + 1, PhraseType.HAVE) && isOfThose(verb)
                        || phrase.head.is(WordClass.ING));
    }

    /** "were", "were found": what stands between a subject and its predicate. */
    boolean isVerbGroupBetween(int from, int predicate) {
        boolean found = phrases.is(predicate - 1, PhraseType.VERB) && phrases.is(predicate - 2, PhraseType.BE);
        return onlyAuxiliariesBetween(from, found ? predicate - 1 : predicate);
    }

    /** "three of the five wounded died": the participle tells of which five. */
    private boolean isOfThose(int participle) {
        return phrases.get(participle).head.is(WordClass.PARTICIPLE)
                && phrases.is(participle - 1, PhraseType.NOUN)
                && phrases.get(participle - 1).whole.present()
                && phrases.get(participle - 1).isBareCount();
    }

    boolean onlyAuxiliariesBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            PhraseType type = phrases.get(i).type;
            if (type != PhraseType.BE
                    && type != PhraseType.HAVE
                    && type != PhraseType.NEGATION
                    && type != PhraseType.MODAL) {
                return false;
            }
        }
        return true;
    }

    /** Whether a conjunction joins the verbs at {@code first} and {@code second}: "shot and killed". */
    boolean isJoinedTo(int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (phrases.is(i, PhraseType.CONJUNCTION)) {
                return onlyAuxiliariesBetween(i, second);
            }
            if (phrases.is(i, PhraseType.COMMA)) {
                continue;
            }
            if (!phrases.is(i, PhraseType.PREPOSITION)
                    && !phrases.is(i, PhraseType.NOUN)
                    && !phrases.is(i, PhraseType.DATE)) {
                return false;
            }
        }
        return false;
    }
}
