package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;

/**
 * Steps over what only tells more of a noun and so parts nothing that a conjunction joins: ages, places, times, possessors,
 * and where munitions came from.
 */
final class Attributes {

    private static final int MOST = 2;
    private static final int LONGEST_PARENTHESIS = 5;
    private static final int LONGEST_CLAUSE = 8;

    private final Words words;
    private final Phrases phrases;

    Attributes(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Behind "in the car", ", 29,", ", of Lyon,": what tells more of the people before it. */
    int behind(int index) {
        int at = behindInclusion(behindOrigin(behindAlternative(index)));
        for (int skipped = 0; skipped < MOST; skipped++) {
            int open = phrases.is(at, PhraseType.COMMA) ? at + 1 : at;
            if (open > at && isAge(open)) {
                at = open + 1;
            } else if (phrases.is(open, PhraseType.PREPOSITION)
                    && phrases.is(open + 1, PhraseType.NOUN)
                    && isUncounted(phrases.get(open + 1))
                    && !isComitative(open)
                    && !phrases.get(open).head.is("between")
                    && (open == at || phrases.is(open + 2, PhraseType.COMMA))) {
                at = open + 2;
            } else {
                break;
            }
        }
        return at;
    }

    /** Behind ", including a boy" of "seven nuns, including a novice, as well as a guard": the list goes on with others. */
    private int behindInclusion(int index) {
        boolean goesOn = phrases.is(index, PhraseType.COMMA)
                && phrases.is(index + 1, PhraseType.PART)
                && phrases.is(index + 2, PhraseType.NOUN)
                && isAsWellAs(index + 4);
        return goesOn ? index + 3 : index;
    }

    /** The noun before ", including a novice", which ends at {@code index} before ", as well as"; or the index itself. */
    int beforeInclusion(int index) {
        boolean inclusion = isAsWellAs(index + 2)
                && phrases.is(index - 1, PhraseType.PART)
                && phrases.is(index - 2, PhraseType.COMMA)
                && phrases.is(index - 3, PhraseType.NOUN);
        return inclusion ? index - 3 : index;
    }

    private boolean isAsWellAs(int index) {
        return phrases.is(index - 1, PhraseType.COMMA)
                && phrases.is(index, PhraseType.CONJUNCTION)
                && phrases.get(index).head.is("as well as");
    }

    /** The head noun that the attributes ending at {@code index} belong to; the other way round of {@link #behind}. */
    int before(int index) {
        int at = beforeParenthesis(index);
        while (phrases.is(at, PhraseType.NOUN)) {
            boolean place = phrases.is(at - 1, PhraseType.PREPOSITION)
                    && !phrases.get(at).count.present();
            int open = place ? at - 2 : at - 1;
            if (phrases.is(open, PhraseType.COMMA) && (place || isAge(at))) {
                open--;
            } else if (!place) {
                break;
            }
            if (!phrases.is(open, PhraseType.NOUN)) {
                break;
            }
            at = open;
        }
        return at;
    }

    /** The noun of ", who kept the inn", which ends at {@code index} before a comma, or the index itself. */
    int beforeClause(int index) {
        for (int i = index; i > 0 && index - i <= LONGEST_CLAUSE; i--) {
            switch (phrases.get(i).type) {
                case RELATIVE -> {
                    int comma = phrases.is(i - 1, PhraseType.PREPOSITION) ? i - 2 : i - 1;
                    boolean head = phrases.is(comma, PhraseType.COMMA) && phrases.is(comma - 1, PhraseType.NOUN);
                    return head ? comma - 1 : index;
                }
                case BREAK, COMMA, SUBORDINATOR, CONJUNCTION -> {
                    return index;
                }
                default -> {
                    // look further
                }
            }
        }
        return index;
    }

    /** Before "- two of them children -", which ends at {@code index}, or the index itself. */
    private int beforeParenthesis(int index) {
        if (!isDash(index)) {
            return index;
        }
        int open = index - 1;
        while (index - open <= LONGEST_PARENTHESIS && phrases.is(open, PhraseType.NOUN)) {
            open--;
        }
        return isDash(open) && open < index - 1 ? open - 1 : index;
    }

    boolean isAge(int index) {
        return phrases.is(index, PhraseType.NOUN) && phrases.get(index).measurement;
    }

    /** "in the house", and "with dozens of decoys" beside what was counted; not "over the murder", which has a list of its own. */
    private static boolean isUncounted(Phrase phrase) {
        return !phrase.count.present() && phrase.head.measure() == null
                || phrase.head.is(WordClass.OTHER_THING) && phrase.count.bound == Bound.VAGUE;
    }

    /** The wife of "his brother's wife", which begins at {@code index}. */
    int possessed(int index) {
        boolean possessor = phrases.is(index, PhraseType.NOUN) && phrases.is(index + 1, PhraseType.POSSESSIVE);
        return possessor && phrases.is(index + 2, PhraseType.NOUN) ? index + 2 : index;
    }

    /** Where "his brother's wife" begins whose noun stands at {@code index}. */
    int possessor(int index) {
        return phrases.is(index - 1, PhraseType.POSSESSIVE) && phrases.is(index - 2, PhraseType.NOUN)
                ? index - 2
                : index;
    }

    int behindCircumstances(int index) {
        int at = index;
        while (phrases.is(at, PhraseType.DATE) || isClockTime(at) || isCircumstance(at)) {
            at += phrases.is(at, PhraseType.DATE) || isClockTime(at) ? 1 : 2;
        }
        return at;
    }

    /** "in the square", "on Monday". */
    private boolean isCircumstance(int index) {
        boolean place = phrases.is(index + 1, PhraseType.NOUN) && isUncounted(phrases.get(index + 1));
        return phrases.is(index, PhraseType.PREPOSITION)
                && !isComitative(index)
                && (place || phrases.is(index + 1, PhraseType.DATE));
    }

    /** "at 7:15 near his home": the time itself is no phrase. */
    private boolean isClockTime(int index) {
        return phrases.is(index, PhraseType.PREPOSITION)
                && phrases.get(index).head.is("at")
                && !phrases.is(index + 1, PhraseType.NOUN);
    }

    boolean isComitative(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        return switch (phrases.get(index).head.term()) {
            case "along with", "together with", "alongside" -> true;
            default -> false;
        };
    }

    /** Behind "launched by the rebels", "fired from the sea" and "(from the north)", which tell where munitions came from. */
    int behindOrigin(int index) {
        if (!phrases.is(index - 1, PhraseType.NOUN)
                || !phrases.get(index - 1).head.is(WordClass.MUNITION)) {
            return index;
        }
        if (isMark(index, '(')) {
            for (int i = index + 1; i < phrases.count(); i++) {
                if (isMark(i, ')')) {
                    return i + 1;
                }
            }
            return index;
        }
        if (isDash(index)) {
            return behindInsertion(index);
        }
        boolean reduced = phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.is(WordClass.PARTICIPLE)
                && phrases.get(index).head.objectMeasures().get(CountedClass.MUNITION) == Measure.LAUNCHED
                && !phrases.is(index + 1, PhraseType.NOUN);
        return reduced ? index + 1 : index;
    }

    /** Behind "– two from the sea and five from the land –", where the list of munitions goes on. */
    int behindInsertion(int dash) {
        for (int i = dash + 1; i < phrases.count(); i++) {
            if (isDash(i)) {
                boolean goesOn = phrases.is(i + 1, PhraseType.CONJUNCTION) || phrases.is(i + 1, PhraseType.COMMA);
                return goesOn && phrases.isCountedMunition(i + 2) ? i + 1 : dash;
            }
        }
        return dash;
    }

    /** Behind "or KN-23 missiles" of "two Iskander-M or KN-23 missiles": another name of what was counted, no other number. */
    private int behindAlternative(int index) {
        return phrases.is(index, PhraseType.CONJUNCTION)
                        && phrases.get(index).head.is("or")
                        && phrases.is(index + 1, PhraseType.NOUN)
                        && phrases.get(index + 1).head.is(WordClass.MUNITION)
                        && !phrases.get(index + 1).count.present()
                ? index + 2
                : index;
    }

    private boolean isDash(int index) {
        return isMark(index, '-') || isMark(index, '\u2013') || isMark(index, '\u2014');
    }

    boolean isMark(int index, char mark) {
        return phrases.is(index, PhraseType.BREAK) && words.isMark(phrases.get(index).from, mark);
    }
}
