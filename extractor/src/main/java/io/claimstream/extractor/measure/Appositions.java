package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/**
 * Steps over what only tells more of a noun phrase - appositions, ages, relative clauses, parentheses - from the mark that
 * closes it back to the noun phrase it belongs to.
 */
final class Appositions {

    private static final int NONE = Arguments.NONE;

    private static final int LONGEST = 14;

    private final Phrases phrases;

    Appositions(Phrases phrases) {
        this.phrases = phrases;
    }

    int beforeAttributes(int close) {
        int head = beforeAppositions(close);
        return head == NONE ? beforeRelativeClause(close) : head;
    }

    /**
     * From the comma before the predicate: the noun phrase that the appositions before it belong to, as in "eleven people,
     * most of them women, were killed" and "Maria Fuentes, 67, a nurse at the clinic, was killed"; or {@link #NONE}.
     */
    private int beforeAppositions(int close) {
        for (int i = close - 1; i > 0 && close - i < LONGEST; i--) {
            Phrase phrase = phrases.get(i);
            switch (phrase.type) {
                case VERB -> {
                    if (!phrases.get(i).head.is(WordClass.ING) || !phrases.is(i - 1, PhraseType.COMMA)) {
                        return NONE;
                    }
                }
                case TRIGGER, BE, HAVE, MODAL, BREAK, SUBORDINATOR -> {
                    return NONE;
                }
                case CONJUNCTION -> {
                    if (!phrases.is(i + 1, PhraseType.NOUN)
                            || !phrases.get(i + 1).measurement && !isOfSamePerson(i + 1)) {
                        return NONE;
                    }
                }
                case COMMA -> {
                    int noun = phrases.is(i - 1, PhraseType.NOUN) ? throughPrepositions(i - 1) : NONE;
                    if (noun != NONE && isCountable(phrases.get(noun))) {
                        while (phrases.is(noun - 1, PhraseType.COMMA) && isApposition(noun)) {
                            noun = throughPrepositions(noun - 2);
                        }
                        return noun;
                    }
                }
                default -> {
                    // part of an apposition
                }
            }
        }
        return NONE;
    }

    /** "a poet and former envoy": one article for both says that the second noun tells of the same person. */
    private boolean isOfSamePerson(int second) {
        Phrase other = phrases.get(second);
        return phrases.is(second - 2, PhraseType.NOUN)
                && phrases.get(second - 2).indefinite
                && Victims.isSingle(phrases.get(second - 2))
                && !other.indefinite
                && !other.definite
                && !other.possessed
                && !other.name
                && !other.count.present()
                && !other.isPlural();
    }

    /** From the comma before the predicate: whom ", who wrote about smuggling," tells of; or {@link #NONE}. */
    private int beforeRelativeClause(int close) {
        for (int i = close - 1; i > 1 && close - i < LONGEST && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.RELATIVE)) {
                boolean told = phrases.is(i - 1, PhraseType.COMMA) && phrases.is(i - 2, PhraseType.NOUN);
                return told ? behindAge(i - 2) : NONE;
            }
        }
        return NONE;
    }

    /** From a comma that closes ", including two children,": the phrase before the opening comma; else the comma itself. */
    int beforeParenthesis(int at) {
        for (int i = at - 1; i > 0 && at - i < 9; i--) {
            if (phrases.is(i, PhraseType.PART)
                    && phrases.is(i - 1, PhraseType.NOUN)
                    && phrases.is(i - 2, PhraseType.COMMA)) {
                // ", the youngest of whom was nine,"
                return i - 3;
            }
            if (phrases.is(i, PhraseType.PART)
                    || phrases.is(i, PhraseType.RELATIVE) && phrases.is(i - 1, PhraseType.COMMA)) {
                return phrases.is(i - 1, PhraseType.COMMA) || phrases.is(i - 1, PhraseType.BREAK) ? i - 2 : i - 1;
            }
            if (phrases.is(i, PhraseType.TRIGGER)
                    || phrases.is(i, PhraseType.VERB)
                    || phrases.is(i, PhraseType.BREAK)) {
                return at;
            }
        }
        return at;
    }

    /** From the bracket or dash that closes a parenthesis: the phrase before the opening one; else the mark itself. */
    int beforeBrackets(int close) {
        for (int i = close - 1; i > 0 && close - i < 14; i--) {
            if (phrases.is(i, PhraseType.BREAK)) {
                return i - 1;
            }
        }
        return close;
    }

    /** "Maria Fuentes, 67, who ...": whose age it is; the head noun where no age stands. */
    int behindAge(int noun) {
        int at = noun;
        while (phrases.get(at).measurement
                && phrases.is(at - 1, PhraseType.COMMA)
                && phrases.is(at - 2, PhraseType.NOUN)) {
            at -= 2;
        }
        return throughPrepositions(at);
    }

    /** "three people in the car", "two members of the judge's escort": the head noun before the prepositions. */
    int throughPrepositions(int noun) {
        int at = behindPossessors(noun);
        while (phrases.is(at - 1, PhraseType.PREPOSITION) && phrases.is(at - 2, PhraseType.NOUN)) {
            // not the age of "a boy of 15"
            boolean age = phrases.get(at).isBareCount() && Victims.isSingle(phrases.get(at - 2));
            if (phrases.get(at).count.present() && !phrases.get(at - 2).count.present() && !age) {
                return at;
            }
            at = behindPossessors(at - 2);
        }
        return at;
    }

    /** "of the judge's escort": the first possessor, if a preposition ties it to what stands before; else the noun itself. */
    private int behindPossessors(int noun) {
        int at = noun;
        while (phrases.is(at - 1, PhraseType.POSSESSIVE) && phrases.is(at - 2, PhraseType.NOUN)) {
            at -= 2;
        }
        return phrases.is(at - 1, PhraseType.PREPOSITION) ? at : noun;
    }

    /** "A soldier, Juan Lopez,": the phrase behind the comma names the one before it. */
    boolean isApposition(int noun) {
        int before = noun - 2;
        if (!phrases.is(before, PhraseType.NOUN) || isInPlace(before)) {
            return false;
        }
        Phrase first = phrases.get(before);
        Phrase second = phrases.get(noun);
        if (second.count.present()) {
            return false;
        }
        boolean firstCounts = first.count.present() || first.isPeople();
        return firstCounts && (second.name != first.name || second.indefinite || second.age) && !first.isPlural();
    }

    /** "In Lima, a teacher was killed": the teacher tells nothing more of Lima. */
    private boolean isInPlace(int noun) {
        if (!phrases.is(noun - 1, PhraseType.PREPOSITION)) {
            return false;
        }
        return switch (phrases.get(noun - 1).head.term()) {
            case "in", "at", "near", "outside" -> true;
            default -> false;
        };
    }

    private static boolean isCountable(Phrase phrase) {
        return !phrase.measurement && (phrase.count.present() || phrase.isPeople() || phrase.name);
    }
}
