package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Scope;

/** Tells the victim of a clause or sentence from those of the one before: nobody dies twice. */
final class NextVictims {

    private static final int MOST_LOOKED_BACK = 50;

    /** How many sentences back the one is told of from whom another differs. */
    private static final int FARTHEST_SENTENCE = 3;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;

    NextVictims(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** "A clerk died there and a guard died later": two people. */
    boolean isSecondSingle(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite || !isJoinedClause(phrase)) {
            return false;
        }
        for (int i = findings.sentenceFirst(); i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            if (other.measure == finding.measure
                    && other.scope == Scope.TOTAL
                    && other.category == null
                    && other.count.value == 1) {
                return true;
            }
        }
        return false;
    }

    /** "Two drowned at the pier, and lightning killed three", "six died there and a cook died here": nobody dies twice. */
    boolean isInNextClause(Finding finding, Phrase phrase) {
        boolean some = phrase.indefinite || phrase.count.present();
        if (phrase.definite || phrase.pronoun || !some || !isJoinedClause(phrase)) {
            return false;
        }
        int before = triggerOfClauseBefore(phrases.indexOf(phrase) - 1);
        for (int i = findings.sentenceFirst(); before >= 0 && i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            if (other.measure == finding.measure
                    && other.scope == Scope.TOTAL
                    && other.category == null
                    && !other.openOutcome
                    && other.triggerBegin == before) {
                return other.count.value > 0;
            }
        }
        return false;
    }

    /** Where the trigger begins on which the clause before the conjunction hangs, or -1 where it tells more than that. */
    private int triggerOfClauseBefore(int conjunction) {
        for (int i = conjunction - 1; i >= 0; i--) {
            switch (phrases.get(i).type) {
                case TRIGGER -> {
                    return words.begin(phrases.get(i).headWord);
                }
                case NOUN, PREPOSITION, DATE, POSSESSIVE, COMMA -> {
                    // where, when and of what
                }
                case VERB -> {
                    if (!isModifierOfCause(i)) {
                        return -1;
                    }
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "killed by falling masonry" */
    private boolean isModifierOfCause(int verb) {
        return phrases.get(verb).head.is(WordClass.ING)
                && phrases.is(verb - 1, PhraseType.PREPOSITION)
                && phrases.is(verb + 1, PhraseType.NOUN);
    }

    private boolean isJoinedClause(Phrase subject) {
        int before = phrases.indexOf(subject) - 1;
        return phrases.is(before, PhraseType.CONJUNCTION)
                && phrases.get(before).head.is("and");
    }

    /** "A woman was killed. A boy died later": nobody is both, and no number was given. */
    boolean isSomebodyElse(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite || finding.who.category() == null) {
            return false;
        }
        int last = findings.all().size() - 2;
        boolean found = false;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || other.measure != finding.measure || other.category != null) {
                continue;
            }
            if (!other.implied
                    || finding.sentence - other.sentence > FARTHEST_SENTENCE
                    || !areTwo(finding.who, other.who)) {
                return false;
            }
            found = true;
        }
        return found;
    }

    private static boolean areTwo(Entry one, Entry other) {
        String first = one.category();
        String second = other.category();
        return second != null && !first.equals(second) && isAge(first) == isAge(second);
    }

    private static boolean isAge(String category) {
        return category.equals("man") || category.equals("woman") || category.equals("child");
    }
}
