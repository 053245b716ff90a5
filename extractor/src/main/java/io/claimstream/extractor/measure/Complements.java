package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/**
 * What was done to people, told behind them and a verb that says nothing by itself: "forced 400 people from their homes",
 * "400 people were moved to safer ground", "400 people had to leave their homes".
 */
final class Complements {

    private final Phrases phrases;
    private final Reality reality;

    Complements(Phrases phrases, Reality reality) {
        this.phrases = phrases;
        this.reality = reality;
    }

    static boolean is(Entry trigger) {
        String term = trigger.term();
        return term.startsWith("to ") && !term.equals("to death")
                || term.startsWith("from ")
                || term.startsWith("out ")
                || term.startsWith("into ")
                || term.startsWith("with ")
                || isOnFire(trigger);
    }

    /** "set 20 huts on fire": only who is told to have set it. */
    private static boolean isOnFire(Entry trigger) {
        return switch (trigger.term()) {
            case "on fire", "ablaze", "alight" -> true;
            default -> false;
        };
    }

    /** Whether the complement at {@code index} tells of the people at {@code subject}. */
    boolean tellsOf(int subject, int index) {
        if (phrases.is(index - 1, PhraseType.IRREALIS)) {
            // "four escaped with minor injuries"
            return true;
        }
        if (phrases.get(index).head.is(WordClass.OPEN_OUTCOME)
                && phrases.is(index - 1, PhraseType.VERB)
                && phrases.is(index - 2, PhraseType.BE)) {
            // "two men were found with gunshot wounds"
            return true;
        }
        if (!phrases.get(subject).count.present()) {
            return phrases.get(index).head.is(WordClass.OPEN_OUTCOME) && subject == index - 1;
        }
        Entry trigger = phrases.get(index).head;
        if (trigger.is("to evacuate") && phrases.is(index + 1, PhraseType.NOUN)) {
            // "sent 40 guards to evacuate the guests"
            return false;
        }
        if (isTakenAlong(trigger) && !isTaking(subject - 1)
                || isOnFire(trigger) && !phrases.isVerb(subject - 1, "set")) {
            return false;
        }
        return subject == index - 1
                || isBehindPassive(index)
                || isObligation(index)
                || isBehindRescue(index)
                || isBehindOrigin(subject, index);
    }

    /** "Crews prepare to move 700 people to higher ground": nobody has been moved yet. */
    boolean isUnreal(int index) {
        return is(phrases.get(index).head)
                && phrases.is(index - 1, PhraseType.NOUN)
                && phrases.is(index - 2, PhraseType.VERB)
                && reality.isDenied(index - 2);
    }

    /** "took shelter under a tree", from the rain; "was captured on video". */
    boolean isOfOtherSense(int trigger) {
        if (isDischarge(trigger) || isFallingShort(trigger) || isTakenByCamera(trigger)) {
            return true;
        }
        if (!phrases.is(trigger + 1, PhraseType.PREPOSITION) || !phrases.is(trigger + 2, PhraseType.NOUN)) {
            return false;
        }
        Entry verb = phrases.get(trigger).head;
        return verb.subjectMeasures().get(CountedClass.PERSON) == Measure.DISPLACED
                        && phrases.get(trigger + 1).head.is(WordSet.COVER)
                || verb.objectMeasures().get(CountedClass.PERSON) == Measure.CAPTURED
                        && phrases.get(trigger + 2).head.is(WordSet.RECORDING);
    }

    /** "footage on the net captured a porter", "one picture showed a clerk, another captured a porter" */
    private boolean isTakenByCamera(int trigger) {
        if (phrases.get(trigger).head.objectMeasures().get(CountedClass.PERSON) != Measure.CAPTURED) {
            return false;
        }
        boolean another = false;
        for (int i = trigger - 1; i >= 0 && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.NOUN) && !phrases.is(i - 1, PhraseType.PREPOSITION)) {
                if (phrases.get(i).head.is(WordSet.RECORDING)) {
                    return true;
                }
                another |= Victims.isAnother(phrases.get(i));
                if (!another) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "rose to 40, missing the record by one": nobody is missing. */
    private boolean isFallingShort(int trigger) {
        return phrases.get(trigger).head.is("missing")
                && phrases.is(trigger - 1, PhraseType.COMMA)
                && phrases.is(trigger + 1, PhraseType.NOUN)
                && phrases.get(trigger + 1).definite
                && !phrases.get(trigger + 1).isPeople();
    }

    /** "were treated and released", "was released from hospital": nobody had held them. */
    private boolean isDischarge(int trigger) {
        if (phrases.get(trigger).head.objectMeasures().get(CountedClass.PERSON) != Measure.RELEASED) {
            return false;
        }
        boolean from = phrases.is(trigger + 1, PhraseType.PREPOSITION)
                && phrases.get(trigger + 1).head.is("from")
                && phrases.is(trigger + 2, PhraseType.NOUN)
                && HospitalReader.isHospital(phrases.get(trigger + 2).head);
        int before = trigger - 1;
        while (phrases.is(before, PhraseType.CONJUNCTION)
                || phrases.is(before, PhraseType.COMMA)
                || phrases.is(before, PhraseType.NOUN)
                || phrases.is(before, PhraseType.PREPOSITION)) {
            before--;
        }
        return from
                || phrases.is(before, PhraseType.TRIGGER)
                        && (HospitalReader.brings(phrases.get(before).head)
                                || phrases.get(before).head.term().startsWith("treated"));
    }

    private static boolean isTakenAlong(Entry trigger) {
        return trigger.subjectMeasures().get(CountedClass.PERSON) == Measure.CAPTURED;
    }

    /** "took 12 villagers with them", "marched 12 villagers into the bush" */
    private boolean isTaking(int verb) {
        return phrases.isVerb(verb, "tak")
                || phrases.isVerb(verb, "took")
                || phrases.isVerb(verb, "march")
                || phrases.isVerb(verb, "herd")
                || phrases.isVerb(verb, "led")
                || phrases.isVerb(verb, "drag");
    }

    /** "were moved to safer ground" */
    private boolean isBehindPassive(int index) {
        return phrases.is(index - 1, PhraseType.VERB)
                && phrases.get(index - 1).head.is(WordClass.PARTICIPLE)
                && phrases.is(index - 2, PhraseType.BE)
                && isTo(index);
    }

    /** "were rescued with injuries": two things are told of the same people. */
    private boolean isBehindRescue(int index) {
        return Rescues.isRescue(phrases, index - 1)
                && phrases.is(index - 2, PhraseType.BE)
                && phrases.get(index).head.term().startsWith("with ");
    }

    /** "forced 300 villagers from the valley to flee" */
    private boolean isBehindOrigin(int subject, int index) {
        return phrases.get(index).head.subjectMeasures().get(CountedClass.PERSON) == Measure.DISPLACED
                && isTo(index)
                && subject == index - 3
                && phrases.is(subject + 1, PhraseType.PREPOSITION)
                && !phrases.get(subject + 2).count.present()
                && phrases.is(subject - 1, PhraseType.VERB);
    }

    /** "had to leave their homes" */
    private boolean isObligation(int index) {
        return phrases.is(index - 1, PhraseType.HAVE) && isTo(index);
    }

    private boolean isTo(int index) {
        return phrases.get(index).head.term().startsWith("to ");
    }
}
