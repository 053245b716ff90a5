package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import java.util.Map;

/**
 * Reads what air forces report beside plain clauses: what an attack was made with, lists of weapons behind their overall
 * number, and nouns ("the destruction of 19 drones", "26 launches").
 */
final class MunitionReader {

    /** An attack's name and its weapons stand at most so many phrases apart. */
    private static final int ATTACK_WINDOW = 10;
    /** A list stands at most so many phrases behind the verb that governs it. */
    private static final int LIST_WINDOW = 10;

    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;

    MunitionReader(Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
    }

    /** "attacked the city with 58 drones", "an attack by eight missiles": what an attack was made with was launched. */
    void attackedWith(int index) {
        if (!isCounted(index + 1)) {
            return;
        }
        String preposition = phrases.get(index).head.term();
        boolean with = preposition.equals("with");
        boolean madeUpOf = preposition.equals("of") && isVerb(index - 1, "consist");
        if (!with && !madeUpOf && !preposition.equals("by")) {
            return;
        }
        for (int i = index - 1; i >= 0 && index - i < ATTACK_WINDOW; i--) {
            Phrase before = phrases.get(i);
            boolean trigger = before.is(PhraseType.TRIGGER);
            boolean hit =
                    with && trigger && before.head.objectMeasures().get(CountedClass.STRUCTURE) == Measure.DAMAGED;
            if (trigger && !hit) {
                return;
            }
            if (hit || before.head.is(WordClass.KIND) || isVerb(i, "target")) {
                launched(index + 1, i);
                repelled(i - 1);
                return;
            }
        }
    }

    private boolean isVerb(int index, String stem) {
        return phrases.is(index, PhraseType.VERB)
                && phrases.get(index).head.term().startsWith(stem);
    }

    /** "The barrage included eight drones and three missiles": what an attack consisted of was launched. */
    void attackIncluding(int index) {
        int attack = phrases.is(index - 1, PhraseType.COMMA) ? index - 2 : index - 1;
        if (phrases.get(index).head.term().startsWith("includ")
                && phrases.is(attack, PhraseType.NOUN)
                && phrases.get(attack).head.is(WordClass.KIND)
                && isMunition(index + 1)) {
            launched(index + 1, index);
        }
    }

    /** "repelled an attack by 17 drones": those that attacked were repelled. */
    private void repelled(int verb) {
        if (phrases.is(verb, PhraseType.TRIGGER)
                && phrases.get(verb).head.objectMeasures().get(CountedClass.MUNITION) == Measure.INTERCEPTED) {
            count(Measure.INTERCEPTED, phrases.get(verb).headWord);
        }
    }

    private void launched(int noun, int word) {
        coordination.right(noun);
        count(Measure.LAUNCHED, phrases.get(word).headWord);
    }

    /**
     * "tracked 69 aerial targets: nine missiles and 60 drones": where the verb at {@code index} counted no munition itself,
     * the list behind it tells what it counts.
     */
    void list(int index, Map<CountedClass, Measure> measures) {
        Measure measure = measures.get(CountedClass.MUNITION);
        if (measure == null) {
            return;
        }
        for (int i = index + 1; i < phrases.count() && i - index < LIST_WINDOW; i++) {
            PhraseType type = phrases.get(i).type;
            if (type == PhraseType.TRIGGER || type == PhraseType.SUBORDINATOR) {
                return;
            }
            if ((type == PhraseType.BREAK || type == PhraseType.PART) && isCounted(i + 1)) {
                coordination.right(i + 1);
                count(measure, phrases.get(index).headWord);
                return;
            }
        }
    }

    /** "the destruction of 19 drones", "26 Shahed launches": whether the noun at {@code index} is of munitions. */
    boolean noun(int index) {
        Phrase phrase = phrases.get(index);
        if (isCounted(index) && isVerb(index - 1, "drop")) {
            // "dropped 12 bombs"; the verb is also one of tolls
            launched(index, index - 1);
            return true;
        }
        Measure measure = phrase.head.measure();
        if (measure == null || measure.family() != Family.MUNITIONS) {
            return false;
        }
        boolean of = phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.term().equals("of");
        if (of && isCounted(index + 2)) {
            coordination.right(index + 2);
            count(measure, phrase.headWord);
        } else if (phrase.count.present()) {
            Entry weapon = of && isMunition(index + 2) ? phrases.get(index + 2).head : phrase.modifier;
            if (weapon.is(WordClass.MUNITION)) {
                findings.add(measure, phrase.count, phrase.headWord).category = weapon.category();
            }
        }
        return true;
    }

    /** "Five drones were shot down in the north and three in the south": adds the sum to the number counted last. */
    void elsewhere(int trigger) {
        Finding first = findings.latest();
        if (first == null || first.measure.family() != Family.MUNITIONS || first.count.bound != Bound.EXACT) {
            return;
        }
        Finding sum = null;
        for (int i = trigger + 1; i + 2 < phrases.count(); i++) {
            PhraseType type = phrases.get(i).type;
            if (type == PhraseType.TRIGGER
                    || type == PhraseType.VERB
                    || type == PhraseType.BE
                    || type == PhraseType.BREAK) {
                return;
            }
            if (isElsewhere(i)) {
                sum = sum == null ? sums.open(first) : sum;
                sums.addTo(sum, phrases.get(i).count);
            }
        }
    }

    /** "and three in the south". */
    private boolean isElsewhere(int index) {
        Phrase phrase = phrases.get(index);
        boolean joined = phrases.is(index - 1, PhraseType.CONJUNCTION) || phrases.is(index - 1, PhraseType.COMMA);
        if (!joined || !phrase.isBareCount() || phrase.count.bound != Bound.EXACT || phrase.increment) {
            return false;
        }
        if (!phrases.is(index + 1, PhraseType.PREPOSITION) || !phrases.is(index + 2, PhraseType.NOUN)) {
            return false;
        }
        String preposition = phrases.get(index + 1).head.term();
        return (preposition.equals("in") || preposition.equals("over"))
                && !phrases.get(index + 2).count.present();
    }

    private boolean isMunition(int index) {
        return phrases.is(index, PhraseType.NOUN) && phrases.get(index).head.is(WordClass.MUNITION);
    }

    private boolean isCounted(int index) {
        return isMunition(index) && (phrases.get(index).count.present() || phrases.get(index).indefinite);
    }

    /** Counts each member of the coordination that is a munition. */
    private void count(Measure measure, int triggerWord) {
        int before = findings.all().size();
        for (int i = 0; i < coordination.count(); i++) {
            Phrase member = phrases.get(coordination.get(i));
            if (member.head.is(WordClass.MUNITION)) {
                countOne(measure, member, coordination.get(i), triggerWord);
            }
        }
        sums.sameSeries(before);
    }

    /** Adds what the munitions at {@code index} count, and what the words tell of the launch of those intercepted. */
    void countOne(Measure measure, Phrase phrase, int index, int triggerWord) {
        if (isSharedNumber(index)) {
            return;
        }
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null || measure != Measure.INTERCEPTED) {
            return;
        }
        Count whole = whole(index, phrase);
        if (whole != null) {
            findings.add(Measure.LAUNCHED, whole, triggerWord).category = finding.category;
        }
    }

    /** "28 of 31 drones", "28 drones out of 31", "all 31 drones", "of 31 drones, 28": what was launched; null where it is not said. */
    private Count whole(int index, Phrase phrase) {
        if (phrase.every) {
            return phrase.count;
        }
        if (phrase.whole.present()) {
            return phrase.whole;
        }
        if (isOutOf(index + 1)
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).isBareCount()) {
            return phrases.get(index + 2).count;
        }
        boolean opened = phrase.isBareCount()
                && phrases.is(index - 1, PhraseType.COMMA)
                && isMunition(index - 2)
                && phrases.get(index - 2).count.present()
                && isOutOf(index - 3);
        return opened ? phrases.get(index - 2).count : null;
    }

    private boolean isOutOf(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        String term = phrases.get(index).head.term();
        return term.equals("out of") || term.equals("of");
    }

    /** "300 drones and missiles": the number is of both together. */
    private boolean isSharedNumber(int index) {
        if (!phrases.get(index).count.present()
                || !phrases.is(index + 1, PhraseType.CONJUNCTION)
                || !isMunition(index + 2)) {
            return false;
        }
        Phrase first = phrases.get(index);
        Phrase other = phrases.get(index + 2);
        return first.head.category() != null
                && other.head.category() != null
                && !other.count.present()
                && !other.definite
                && !other.indefinite
                && !first.head.category().equals(other.head.category());
    }
}
