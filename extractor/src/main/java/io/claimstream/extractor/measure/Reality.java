package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;

/**
 * Tells what happened from what is only feared, planned, tried, possible or denied (DESIGN.md section 2: "Fears, threats,
 * plans, capacities, 'could rise to' ... are no claims").
 */
final class Reality {

    private static final int FARTHEST = 6;

    private final Words words;
    private final Phrases phrases;

    Reality(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** Whether the words before the predicate at {@code index} take its reality. */
    boolean isDenied(int index) {
        Phrase predicate = phrases.get(index);
        if (predicate.head.is(WordClass.BASE) && !predicate.head.is(WordClass.PAST) && isInfinitive(index)) {
            return true;
        }
        for (int i = index - 1; i >= 0 && index - i <= FARTHEST; i--) {
            switch (phrases.get(i).type) {
                case NEGATION -> {
                    return true;
                }
                case IRREALIS -> {
                    if (hasFailed(i)) {
                        return false;
                    }
                    if (!hasGoalOfItsOwn(i)) {
                        return !isObjectOfEarlierVerb(i, index) && !isEscapeWith(i) && !isEscapeAnd(i);
                    }
                }
                case MODAL -> {
                    return !isFactive(phrases.get(i));
                }
                case CONJUNCTION -> {
                    // "hoped to kill a judge but killed his guard"
                    if (phrases.get(i).head.is("but")) {
                        return false;
                    }
                }
                case RELATIVE -> {
                    // "feared that 20 had died"
                    return phrases.is(i - 1, PhraseType.IRREALIS)
                            || predicate.head.is(WordClass.BASE) && isDemand(i - 1);
                }
                case TRIGGER, VERB -> {
                    if (i == index - 2 && (isCapacity(i) || isDemand(i) && predicate.head.is(WordClass.PARTICIPLE))) {
                        return true;
                    }
                    // "can fly and kill": the modal is shared
                    if (!phrases.is(index - 1, PhraseType.CONJUNCTION)) {
                        return false;
                    }
                }
                case SUBORDINATOR, BREAK -> {
                    return false;
                }
                default -> {
                    // look further
                }
            }
        }
        return false;
    }

    /** "demanded that they release 70", "want 70 prisoners released". */
    private boolean isDemand(int verb) {
        return phrases.is(verb, PhraseType.VERB) && phrases.get(verb).head.is(WordSet.DEMAND);
    }

    /** "can accommodate 500 people displaced by the storm" tells how many find room. */
    private boolean isCapacity(int verb) {
        return phrases.is(verb - 1, PhraseType.MODAL)
                && phrases.is(verb + 1, PhraseType.NOUN)
                && phrases.get(verb).head.is(WordSet.TAKE_IN);
    }

    /** "foiled a robbery attempt and killed two": the attempt is what the first verb speaks of. */
    private boolean isObjectOfEarlierVerb(int irrealis, int predicate) {
        return irrealis == predicate - 2
                && phrases.is(predicate - 1, PhraseType.CONJUNCTION)
                && phrases.is(irrealis - 1, PhraseType.NOUN)
                && !phrases.get(irrealis - 1).isPeople();
    }

    /** "its brakes failed, killing five": what failed is no attempt. */
    private boolean hasFailed(int irrealis) {
        return phrases.get(irrealis).head.is("failed") && phrases.is(irrealis + 1, PhraseType.COMMA);
    }

    /** "a bomb aimed at a patrol wounded five": the aim ends with what was aimed at. */
    private boolean hasGoalOfItsOwn(int irrealis) {
        return phrases.get(irrealis).head.is("aimed at")
                && phrases.is(irrealis - 1, PhraseType.NOUN)
                && phrases.is(irrealis + 1, PhraseType.NOUN);
    }

    /** "escaped with minor injuries": with their lives, but not unhurt. */
    private boolean isEscapeWith(int irrealis) {
        int with = phrases.get(irrealis).to + 1;
        return phrases.get(irrealis).head.is(WordSet.ESCAPE)
                && words.entry(with).term().startsWith("with")
                && !words.entry(with).term().startsWith("without");
    }

    /** "survived but was badly hurt", "survived the fire and were taken away": what follows is told of itself. */
    private boolean isEscapeAnd(int irrealis) {
        int at = phrases.is(irrealis + 1, PhraseType.NOUN) ? irrealis + 2 : irrealis + 1;
        return phrases.get(irrealis).head.is(WordSet.ESCAPE) && phrases.is(at, PhraseType.CONJUNCTION);
    }

    /** "are dead or missing": the number tells neither how many are dead nor how many are missing. */
    boolean isAlternative(int index) {
        int next = index + 2;
        while (isAuxiliary(next)) {
            next++;
        }
        int before = index - 1;
        while (isAuxiliary(before)) {
            before--;
        }
        return isOr(index + 1) && areTwoFates(index, next) || isOr(before) && areTwoFates(before - 1, index);
    }

    private boolean isAuxiliary(int index) {
        return phrases.is(index, PhraseType.BE) || phrases.is(index, PhraseType.HAVE);
    }

    private boolean isOr(int index) {
        return phrases.is(index, PhraseType.CONJUNCTION)
                && phrases.get(index).head.is("or");
    }

    private boolean areTwoFates(int one, int other) {
        Measure fate = fate(one);
        Measure otherFate = fate(other);
        return fate != null && otherFate != null && fate != otherFate;
    }

    /** What the verb at {@code index} tells of people's life and limb, or null. */
    private Measure fate(int index) {
        if (!phrases.is(index, PhraseType.TRIGGER)) {
            return null;
        }
        Entry verb = phrases.get(index).head;
        Measure measure = verb.objectMeasures()
                .getOrDefault(CountedClass.PERSON, verb.subjectMeasures().get(CountedClass.PERSON));
        return measure != null && measure.family() == Family.CASUALTIES ? measure : null;
    }

    private boolean isInfinitive(int index) {
        return phrases.is(index - 1, PhraseType.PREPOSITION)
                && phrases.get(index - 1).head.is("to");
    }

    /** "would later die" tells what happened. */
    private boolean isFactive(Phrase modal) {
        return modal.head.is("would") && words.is(modal.to + 1, WordClass.SEQUEL);
    }

    /** Whether a noun of harm or death at {@code index} is only feared, attempted or possible. */
    boolean isUnreal(int index) {
        for (int i = index - 1; i >= 0 && index - i <= 4; i--) {
            switch (phrases.get(i).type) {
                case MODAL -> {
                    // "can confirm five deaths"
                    return !phrases.is(i + 1, PhraseType.VERB)
                            || !phrases.get(i + 1).head.is(WordClass.REPORT);
                }
                case IRREALIS -> {
                    return true;
                }
                case SUBORDINATOR, BREAK, TRIGGER, COMMA -> {
                    return false;
                }
                default -> {
                    // look further
                }
            }
        }
        return phrases.get(index).from > 0 && words.is(phrases.get(index).from - 1, WordClass.IRREALIS);
    }
}
