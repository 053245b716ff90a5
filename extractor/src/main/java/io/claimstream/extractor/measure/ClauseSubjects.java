package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/** Finds the noun phrase that opens a clause, where a predicate's subject does not stand before it in reach. */
final class ClauseSubjects {

    private static final int NONE = Arguments.NONE;

    private final Phrases phrases;
    private final Appositions appositions;

    ClauseSubjects(Phrases phrases, Appositions appositions) {
        this.phrases = phrases;
        this.appositions = appositions;
    }

    /** "Omar Haddad, secretary of the union, the Front, was killed": the verb in the singular speaks of the first. */
    int described(int index) {
        int be = index - 1;
        boolean singular = phrases.is(be, PhraseType.BE)
                && (phrases.get(be).head.is("was") || phrases.get(be).head.is("is"));
        if (!singular || !phrases.is(be - 1, PhraseType.COMMA)) {
            return NONE;
        }
        int first = behindJoinedPredicate(first(be - 1), be);
        return first != NONE && phrases.is(first + 1, PhraseType.COMMA) && Victims.isSingle(phrases.get(first))
                ? first
                : NONE;
    }

    /** "Omar was wounded and his guide, Ali, was killed": the guide, who has a predicate of his own. */
    private int behindJoinedPredicate(int first, int predicate) {
        for (int i = predicate - 1; first != NONE && i > first + 1; i--) {
            boolean joined = phrases.is(i, PhraseType.CONJUNCTION) && phrases.is(i + 1, PhraseType.NOUN);
            for (int j = i - 1; joined && j > first; j--) {
                if (phrases.is(j, PhraseType.TRIGGER)) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    /** "A boy is recovering after he was shot": somebody new whom the main clause, up to {@code end}, counts in no other way. */
    int ofMain(int end) {
        int subject = first(end);
        for (int i = subject + 1; subject != NONE && i < end; i++) {
            if (phrases.is(i, PhraseType.TRIGGER)) {
                return NONE;
            }
        }
        boolean fresh = subject != NONE
                && !phrases.get(subject).definite
                && !phrases.get(subject).pronoun
                && phrases.get(subject).head.is(WordClass.PERSON);
        return fresh ? subject : NONE;
    }

    /** The first noun phrase of the clause that goes on at {@code index}, if it opens its predicate. */
    int first(int index) {
        int start = index;
        while (start > 0
                && (!phrases.is(start - 1, PhraseType.SUBORDINATOR) || isOccasion(start - 1, index))
                && !phrases.is(start - 1, PhraseType.BREAK)) {
            if (phrases.is(start - 1, PhraseType.RELATIVE)) {
                return phrases.is(start - 2, PhraseType.NOUN) ? appositions.throughPrepositions(start - 2) : NONE;
            }
            start--;
        }
        for (int i = start; i < index; i++) {
            if (phrases.is(i, PhraseType.NOUN) && !phrases.is(i - 1, PhraseType.PREPOSITION)) {
                if (!tells(i + 1, index)) {
                    return i;
                }
                i++;
                continue;
            }
            if (phrases.is(i, PhraseType.VERB) || phrases.is(i, PhraseType.TRIGGER)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** {@link #first}, or the noun joined to it: the woman of "two men and a woman fell ill and were taken away". */
    int joinedToFirst(int index) {
        int at = first(index);
        while (at != NONE
                && phrases.is(at + 1, PhraseType.CONJUNCTION)
                && at + 1 < index
                && phrases.is(at + 2, PhraseType.NOUN)) {
            at += 2;
        }
        return at;
    }

    /** "fell ill after a leak in the school and were taken away": the "after" opens no clause, but tells when. */
    private boolean isOccasion(int subordinator, int end) {
        if (!phrases.get(subordinator).head.is("after")
                || !phrases.is(end, PhraseType.CONJUNCTION)
                || !phrases.is(subordinator + 1, PhraseType.NOUN)) {
            return false;
        }
        for (int i = subordinator + 1; i < end; i++) {
            if (!phrases.is(i, PhraseType.NOUN)
                    && !phrases.is(i, PhraseType.PREPOSITION)
                    && !phrases.is(i, PhraseType.DATE)
                    && !phrases.is(i, PhraseType.POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "police said in a statement two guards were hit": what is said has a subject of its own before {@code end}. */
    private boolean tells(int verb, int end) {
        if (!phrases.is(verb, PhraseType.VERB) || !phrases.get(verb).head.is(WordClass.REPORT)) {
            return false;
        }
        for (int i = verb + 1; i < end; i++) {
            if (phrases.is(i, PhraseType.NOUN) && !phrases.is(i - 1, PhraseType.PREPOSITION)) {
                return phrases.is(i + 1, PhraseType.BE)
                        || phrases.is(i + 1, PhraseType.HAVE)
                        || phrases.is(i + 1, PhraseType.VERB)
                        || phrases.is(i + 1, PhraseType.TRIGGER);
            }
        }
        return false;
    }
}
