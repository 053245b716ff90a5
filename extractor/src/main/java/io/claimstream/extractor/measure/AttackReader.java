package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/** Reads what an attack was made with: "attacked the port with nine drones", "the barrage included two missiles". */
final class AttackReader {

    /** An attack's name and its weapons stand at most so many phrases apart. */
    private static final int ATTACK_WINDOW = 10;

    private final Phrases phrases;
    private final MunitionReader munitions;
    private final MunitionCounter counter;
    private final Coordination coordination;

    AttackReader(Phrases phrases, MunitionReader munitions, MunitionCounter counter, Coordination coordination) {
        this.phrases = phrases;
        this.munitions = munitions;
        this.counter = counter;
        this.coordination = coordination;
    }

    /** "attacked the city with 58 drones", "an attack by eight missiles": what an attack was made with was launched. */
    void attackedWith(int index) {
        String preposition = phrases.get(index).head.term();
        boolean with = preposition.equals("with");
        boolean madeUpOf = preposition.equals("of") && phrases.isVerb(index - 1, "consist");
        boolean list = with && (isCountedWeapon(index + 1) || phrases.is(index + 1, PhraseType.BREAK));
        boolean from = preposition.equals("from")
                && phrases.is(index - 1, PhraseType.NOUN)
                && phrases.get(index - 1).head.is(WordClass.KIND);
        if (!with && !madeUpOf && !from && !preposition.equals("by") || !list && !counter.isCounted(index + 1)) {
            return;
        }
        if (preposition.equals("by") && isHit(index - 1)) {
            munitions.impacted(index + 1, index - 1);
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
            if (hit || before.head.is(WordClass.KIND) || isAssault(before)) {
                if (list) {
                    munitions.list(index, Measure.LAUNCHED);
                    return;
                }
                munitions.launched(index + 1, i);
                repelled(i - 1);
                return;
            }
        }
    }

    /** "was hit by two missiles". */
    private boolean isHit(int index) {
        return phrases.is(index, PhraseType.TRIGGER)
                && phrases.get(index).head.is(WordClass.PARTICIPLE)
                && phrases.get(index).head.subjectMeasures().get(CountedClass.MUNITION) == Measure.IMPACTED;
    }

    private static boolean isAssault(Phrase phrase) {
        return phrase.is(PhraseType.VERB) && phrase.head.is(WordSet.ASSAULT);
    }

    /** What the verb at {@code index} tells of an attack by munitions. */
    void attack(int index) {
        Entry verb = phrases.get(index).head;
        if (verb.is(WordSet.CONSIST)) {
            consisting(index);
        } else if (verb.is(WordSet.ATTACK)) {
            attackers(index);
        } else if (verb.is(WordSet.SEND) && counter.isCounted(index + 1) && isToGoal(index + 2)) {
            munitions.launched(index + 1, index);
        } else if (verb.is(WordSet.DROP) && phrases.is(index - 1, PhraseType.BE) && counter.isCounted(index - 2)) {
            coordination.left(index - 2);
            counter.count(Measure.LAUNCHED, phrases.get(index).headWord);
        }
    }

    /** "sent 40 drones towards the port"; what is sent to a friend is a delivery. */
    private boolean isToGoal(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        return switch (phrases.get(index).head.term()) {
            case "at", "toward", "towards", "against", "into", "over", "across" -> true;
            default -> false;
        };
    }

    /** "Thirteen drones attacked the port", "tried to attack": those that attack were launched. */
    private void attackers(int verb) {
        int at = verb - 1;
        while (phrases.is(at, PhraseType.HAVE)
                || phrases.is(at, PhraseType.DATE)
                || phrases.is(at, PhraseType.IRREALIS) && isAttempt(phrases.get(at).head)) {
            at--;
        }
        boolean active = phrases.is(verb + 1, PhraseType.NOUN)
                || phrases.is(at, PhraseType.NOUN) && phrases.is(verb + 1, PhraseType.DATE);
        if (active && counter.isCounted(at) && !isPlanted(phrases.get(at))) {
            coordination.left(at);
            counter.count(Measure.LAUNCHED, phrases.get(verb).headWord);
        }
    }

    /** "A bomb targeting a patrol" lay by the road. */
    private static boolean isPlanted(Phrase munition) {
        return munition.indefinite && "bomb".equals(munition.head.category());
    }

    private static boolean isAttempt(Entry verb) {
        return verb.is(WordSet.TRY);
    }

    /** "The barrage included eight drones and three missiles": what an attack consisted of was launched. */
    void attackIncluding(int index) {
        if (phrases.get(index).head.term().startsWith("includ")) {
            consisting(index);
        }
    }

    private void consisting(int verb) {
        int attack = phrases.is(verb - 1, PhraseType.COMMA) ? verb - 2 : verb - 1;
        while (phrases.is(attack, PhraseType.DATE) || phrases.is(attack - 1, PhraseType.PREPOSITION)) {
            attack -= phrases.is(attack, PhraseType.DATE) ? 1 : 2;
        }
        if (phrases.is(attack, PhraseType.NOUN)
                && phrases.get(attack).head.is(WordClass.KIND)
                && counter.isMunition(verb + 1)) {
            munitions.launched(verb + 1, verb);
        }
    }

    /** "repelled an attack by 17 drones": those that attacked were repelled. */
    private void repelled(int verb) {
        boolean repels = phrases.is(verb, PhraseType.TRIGGER)
                && phrases.get(verb).head.objectMeasures().get(CountedClass.MUNITION) == Measure.INTERCEPTED;
        boolean thwarts =
                phrases.is(verb, PhraseType.IRREALIS) && phrases.get(verb).head.is(WordSet.THWART);
        if (repels || thwarts) {
            counter.count(Measure.INTERCEPTED, phrases.get(verb).headWord);
        }
    }

    /** "with 63 air attack weapons: ...", "with 60 missiles and drones: ...": the list behind it tells how many of each. */
    private boolean isCountedWeapon(int index) {
        return phrases.is(index, PhraseType.NOUN)
                && phrases.get(index).count.present()
                && (phrases.get(index).head.is(WordClass.OTHER_THING) || counter.isSharedNumber(index));
    }
}
