package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/**
 * Finds the noun phrase that a verb speaks of: the object behind it, the subject before it, across prepositional phrases,
 * appositions, relative clauses and coordinated verbs.
 */
final class Arguments {

    static final int NONE = -1;

    private static final int LONGEST_INSERTION = 4;

    private final Phrases phrases;
    private final Subjects subjects;

    Arguments(Phrases phrases) {
        this.phrases = phrases;
        subjects = new Subjects(phrases);
    }

    /** The noun phrase directly behind the verb at {@code index}, across a coordinated verb: "killed and wounded 20". */
    int object(int index) {
        int at = isDamageTo(index) ? index + 2 : index + 1;
        while (phrases.is(at, PhraseType.CONJUNCTION)
                && (phrases.is(at + 1, PhraseType.TRIGGER) || phrases.is(at + 1, PhraseType.VERB))
                && !hasOwnAuxiliary(at + 1)) {
            at += 2;
        }
        at = behindDay(behindInsertion(at));
        if (!phrases.is(at, PhraseType.NOUN)) {
            return NONE;
        }
        while (phrases.is(at + 1, PhraseType.POSSESSIVE) && phrases.is(at + 2, PhraseType.NOUN)) {
            at += 2;
        }
        return subjects.isCollective(at) ? at + 2 : at;
    }

    /** Behind ", a little later," of an active verb, or {@code comma} where no object stands behind it. */
    private int behindInsertion(int comma) {
        boolean active = phrases.is(comma, PhraseType.COMMA)
                && (phrases.is(comma - 2, PhraseType.NOUN) || phrases.is(comma - 2, PhraseType.HAVE));
        for (int i = comma + 1; active && i <= comma + LONGEST_INSERTION && !isClause(i); i++) {
            if (phrases.is(i, PhraseType.COMMA)) {
                boolean object = phrases.is(i + 1, PhraseType.NOUN)
                        && (phrases.get(i + 1).count.present() || phrases.get(i + 1).indefinite)
                        && !phrases.is(i + 2, PhraseType.BE)
                        && !phrases.is(i + 2, PhraseType.HAVE)
                        && !phrases.is(i + 2, PhraseType.VERB);
                return object ? i + 1 : comma;
            }
        }
        return comma;
    }

    /** "intercepted today nine missiles", "killed on Sunday two guards": behind the day, where a number with its noun and no predicate follows. */
    private int behindDay(int index) {
        int at = phrases.is(index, PhraseType.PREPOSITION)
                        && phrases.get(index).head.is("on")
                ? index + 1
                : index;
        boolean counted = phrases.is(at, PhraseType.DATE)
                && phrases.is(at + 1, PhraseType.NOUN)
                && phrases.get(at + 1).count.present()
                && !phrases.get(at + 1).isBareCount()
                && !phrases.get(at + 1).measurement
                && !hasOwnPredicate(at + 1);
        return counted ? at + 1 : index;
    }

    private boolean isClause(int index) {
        return phrases.is(index, PhraseType.VERB)
                || phrases.is(index, PhraseType.TRIGGER)
                || phrases.is(index, PhraseType.CONJUNCTION)
                || phrases.is(index, PhraseType.PART)
                || phrases.is(index, PhraseType.BREAK)
                || phrases.is(index, PhraseType.NOUN)
                        && phrases.get(index).count.present();
    }

    /** "caused heavy damage to 40 houses": the noun reads like the verb, and its preposition brings the object. */
    private boolean isDamageTo(int index) {
        String term = phrases.get(index).head.term();
        return (term.equals("damage") || term.equals("damages"))
                && phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.is("to");
    }

    /** The subject of the predicate at {@code index}, or {@link #NONE}. */
    int subject(int index) {
        int subject = subjects.of(index);
        return subject != NONE && phrases.get(subject).head.is(WordSet.COMPANY) ? toldInNumber(subject) : subject;
    }

    /** "The Alder family - up to eight people - was": behind a company without a number, the one that its apposition tells. */
    private int toldInNumber(int company) {
        int told = company + 2;
        boolean setApart = (phrases.is(company + 1, PhraseType.COMMA) || phrases.is(company + 1, PhraseType.BREAK))
                && phrases.is(told, PhraseType.NOUN)
                && !phrases.is(told + 1, PhraseType.PART)
                && !phrases.is(told + 1, PhraseType.CONJUNCTION)
                && !phrases.is(told + 2, PhraseType.NOUN)
                && !phrases.is(told + 2, PhraseType.CONJUNCTION);
        if (!setApart) {
            return company;
        }
        Phrase people = phrases.get(told);
        boolean counted = people.count.present()
                && !people.measurement
                && (people.isBareCount() || people.head.is(WordClass.PERSON));
        return counted && !phrases.get(company).count.present() ? told : company;
    }

    private boolean hasOwnAuxiliary(int index) {
        return phrases.is(index - 1, PhraseType.BE) || phrases.is(index - 1, PhraseType.HAVE);
    }

    /** Whether the noun phrase at {@code index} is the subject of a predicate of its own behind it. */
    boolean hasOwnPredicate(int index) {
        int at = index + 1;
        while (phrases.is(at, PhraseType.DATE)) {
            at++;
        }
        return phrases.is(at, PhraseType.TRIGGER)
                || phrases.is(at, PhraseType.BE)
                || phrases.is(at, PhraseType.HAVE)
                || phrases.is(at, PhraseType.MODAL)
                || phrases.is(at, PhraseType.VERB) && !phrases.get(at).head.is(WordClass.ING);
    }

    /** "the people they had abducted": the noun before the subject, where a verb lacks its object; else {@link #NONE}. */
    int antecedent(int verb) {
        int at = verb - 1;
        while (phrases.is(at, PhraseType.HAVE) || phrases.is(at, PhraseType.DATE)) {
            at--;
        }
        if (!phrases.is(at, PhraseType.NOUN)) {
            return NONE;
        }
        at--;
        if (phrases.is(at, PhraseType.RELATIVE)) {
            at--;
        } else if (!phrases.get(at + 1).pronoun) {
            return NONE;
        }
        return phrases.is(at, PhraseType.NOUN) ? at : NONE;
    }

    /**
     * "67 drones, 58 of which the defenders shot down": the number before the relative pronoun, where the verb at
     * {@code index} lacks its object; else {@link #NONE}.
     */
    int partBeforeClause(int verb) {
        int at = verb - 1;
        while (phrases.is(at, PhraseType.HAVE) || phrases.is(at, PhraseType.DATE)) {
            at--;
        }
        return phrases.is(at, PhraseType.NOUN)
                        && phrases.is(at - 1, PhraseType.PART)
                        && phrases.get(at - 1).head.term().startsWith("of w")
                        && phrases.is(at - 2, PhraseType.NOUN)
                        && phrases.get(at - 2).isBareCount()
                ? at - 2
                : NONE;
    }
}
