package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/**
 * Reads measures that hang on nouns: "24 deaths", "the death of a soldier", "the bishop's murder", "claimed eight lives",
 * "300 injuries", "no casualties", "four wounded soldiers".
 */
final class NounReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Arguments arguments;
    private final Antecedents antecedents;
    private final VictimCounter victims;
    private final Companions companions;
    private final Coordination coordination;
    private final Reality reality;

    NounReader(
            Words words,
            Phrases phrases,
            Findings findings,
            VictimCounter victims,
            Companions companions,
            Arguments arguments,
            Antecedents antecedents,
            Coordination coordination,
            Reality reality) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.arguments = arguments;
        this.antecedents = antecedents;
        this.victims = victims;
        this.companions = companions;
        this.coordination = coordination;
        this.reality = reality;
    }

    /** Reads the noun phrase at {@code index}. */
    void read(int index) {
        Phrase phrase = phrases.get(index);
        if (phrase.innerTrigger != Entry.UNKNOWN) {
            innerTrigger(index);
        }
        Measure measure = phrase.head.measure();
        if (measure == null || phrase.measurement || !phrase.head.is(WordClass.TRIGGER | WordClass.HARM)) {
            return;
        }
        if (reality.isUnreal(index)) {
            return;
        }
        if (phrase.head.is(WordSet.LIFE)) {
            lives(index);
        } else if (phrase.head.is(WordSet.CASUALTY)) {
            casualties(index);
        } else if (phrase.count.present()) {
            counted(index, measure);
        } else if (isOneDeath(index)) {
            Finding finding = findings.addOne(measure, phrase);
            if (phrase.increment) {
                finding.scope = Scope.INCREMENT;
            }
        } else {
            ofWhom(index, measure);
        }
    }

    /** "there was a further death", "an indirect death occurred": a death that is told to have happened, to nobody named. */
    private boolean isOneDeath(int index) {
        Phrase phrase = phrases.get(index);
        String term = phrase.head.term();
        return phrase.indefinite
                && (term.equals("death") || term.equals("fatality"))
                && (phrases.is(index - 1, PhraseType.BE)
                        || phrases.is(index + 1, PhraseType.BE)
                        || phrases.is(index + 1, PhraseType.VERB));
    }

    /** "24 deaths"; "no deaths or injuries" speaks of both. */
    private void counted(int index, Measure measure) {
        Phrase phrase = phrases.get(index);
        if (phrase.count.isZero() && isUnknownYet(index)) {
            return;
        }
        if (phrase.head.is(WordClass.HARM)
                && !phrase.count.isZero()
                && phrases.is(index - 1, PhraseType.VERB)
                && phrases.get(index - 1).head.is(WordClass.SUFFER)) {
            return;
        }
        if (phrase.head.is(WordClass.HARM)
                && !phrase.head.is(WordClass.TRIGGER)
                && !phrase.count.isZero()
                && !isOneInjury(index)) {
            return;
        }
        if (measure == Measure.KILLED && isBody(phrase) && !isFound(index)) {
            return;
        }
        if (isCharge(phrase) || isOfOne(index)) {
            return;
        }
        Finding finding = findings.add(measure, phrase.count, phrase.headWord);
        // "four of the five bodies"
        boolean some = isBody(phrase) && phrase.whole.isExact();
        if (some || phrase.definite && (phrase.head.is("dead") || phrase.head.is("deceased"))) {
            finding.scope = Scope.PART;
        }
        if (phrase.count.isZero()) {
            zeroJoined(index, measure);
        } else if (phrase.count.isExact() && finding.scope == Scope.TOTAL) {
            companions.addElsewhere(finding, index);
        }
    }

    /** "there was one injury", but not "has one injury", "with one wound". */
    private boolean isOneInjury(int index) {
        return phrases.get(index).count.isExact()
                && phrases.get(index).count.value == 1
                && phrases.get(index).head.term().endsWith("injury")
                && !phrases.is(index - 1, PhraseType.HAVE)
                && !(phrases.is(index - 1, PhraseType.PREPOSITION)
                        && phrases.get(index - 1).head.term().startsWith("with"));
    }

    /** "taken to hospital with multiple injuries", "none of the injuries was grave": so many injuries, not people. */
    private boolean isOfOne(int index) {
        Phrase injuries = phrases.get(index);
        if (!injuries.head.is(WordClass.HARM) || injuries.head.is(WordSet.CASUALTY)) {
            return false;
        }
        // "a crash with several injuries" hurt several people
        boolean with = phrases.is(index - 1, PhraseType.PREPOSITION)
                && phrases.get(index - 1).head.is("with")
                && !(phrases.is(index - 2, PhraseType.NOUN)
                        && phrases.get(index - 2).head.is(WordClass.KIND));
        return injuries.count.isZero()
                ? words.entry(injuries.from).is("none")
                : with && injuries.count.value == Count.NONE;
    }

    /** "section five wounding": an offence and its number. */
    private static boolean isCharge(Phrase phrase) {
        return phrase.head.measure() == Measure.INJURED && phrase.head.term().endsWith("ing") && !phrase.count.isZero();
    }

    static boolean isBody(Phrase phrase) {
        return phrase.head.is(WordSet.BODY);
    }

    /** Bodies count where they are recovered, not where they are counted, identified or buried. */
    private boolean isFound(int index) {
        boolean inserted = phrases.is(index + 1, PhraseType.COMMA) || phrases.is(index + 1, PhraseType.BREAK);
        int behind = inserted ? behindApposition(index + 2) : index + 1;
        return isFoundWithin(index - 2, index) || isFoundWithin(behind, behind + 2) || isFoundBeside(index);
    }

    /** "pulled 40 survivors from the water, along with nine bodies" */
    private boolean isFoundBeside(int index) {
        int at = index - 1;
        boolean joined = phrases.is(at, PhraseType.CONJUNCTION)
                || phrases.is(at, PhraseType.PREPOSITION)
                        && phrases.get(at).head.term().endsWith("with");
        if (!joined) {
            return false;
        }
        do {
            at--;
        } while (phrases.is(at, PhraseType.NOUN)
                || phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.DATE)
                || phrases.is(at, PhraseType.COMMA));
        return isFoundWithin(at, at);
    }

    private boolean isFoundWithin(int first, int last) {
        for (int i = Math.max(0, first); i <= last && i < phrases.count(); i++) {
            boolean verb = phrases.is(i, PhraseType.VERB) || phrases.is(i, PhraseType.TRIGGER);
            if (verb && phrases.get(i).head.is(WordSet.FIND)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the mark that closes "two bodies, the latest victims of the feud, were", "nine bodies - six men and three women - were". */
    private int behindApposition(int index) {
        int at = index;
        while (phrases.is(at, PhraseType.NOUN)
                || phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.CONJUNCTION)) {
            at++;
        }
        return at + 1;
    }

    private void zeroJoined(int index, Measure first) {
        int other = index + 2;
        if (phrases.is(index + 1, PhraseType.CONJUNCTION) && phrases.is(other, PhraseType.NOUN)) {
            Measure second = phrases.get(other).head.measure();
            if (second != null && second != first && !phrases.get(other).count.present()) {
                findings.add(second, phrases.get(index).count, phrases.get(other).headWord);
            }
        }
    }

    /** "No casualties" is killed 0 and injured 0; a number of casualties is neither. */
    private void casualties(int index) {
        Phrase phrase = phrases.get(index);
        if (phrase.count.isZero() && !isUnknownYet(index)) {
            findings.add(Measure.KILLED, phrase.count, phrase.headWord);
            findings.add(Measure.INJURED, phrase.count, phrase.headWord);
        }
    }

    /** "No one was killed or injured": a number of those would be neither, but nobody is nobody of both. */
    void neither(int verb) {
        int subject = arguments.subject(verb);
        if (subject != Arguments.NONE && phrases.get(subject).count.isZero()) {
            findings.add(Measure.KILLED, phrases.get(subject).count, phrases.get(verb).headWord);
            findings.add(Measure.INJURED, phrases.get(subject).count, phrases.get(verb).headWord);
        }
    }

    /** "no immediate word of casualties" is no claim. */
    private boolean isUnknownYet(int index) {
        Phrase phrase = phrases.get(index);
        for (int word = phrase.from; word <= phrase.to; word++) {
            String term = words.entry(word).term();
            if (term.equals("immediate")
                    || term.equals("official")
                    || term.equals("further")
                    || term.equals("other")
                    || term.equals("known")
                    || term.equals("additional")
                    || term.equals("more")) {
                return true;
            }
        }
        return false;
    }

    /** "claimed eight lives", "cost 64 people their lives". */
    private void lives(int index) {
        Phrase phrase = phrases.get(index);
        boolean taken = phrases.is(index - 1, PhraseType.VERB)
                || phrases.is(index + 1, PhraseType.VERB)
                || phrases.is(index + 1, PhraseType.BE) && phrases.is(index + 2, PhraseType.VERB);
        if (phrase.count.present() && (taken || isLossOf(index))) {
            findings.add(Measure.KILLED, phrase.count, phrase.headWord);
        } else if (phrases.is(index - 1, PhraseType.NOUN)
                && phrases.is(index - 2, PhraseType.VERB)
                && phrases.get(index - 1).count.present()) {
            findings.add(Measure.KILLED, phrases.get(index - 1).count, phrase.headWord);
        } else if (phrases.is(index + 1, PhraseType.PREPOSITION) && phrases.is(index - 1, PhraseType.VERB)) {
            ofWhom(index, Measure.KILLED);
        }
    }

    /** "the loss of two lives". */
    private boolean isLossOf(int lives) {
        return phrases.is(lives - 1, PhraseType.PREPOSITION)
                && phrases.get(lives - 1).head.is("of")
                && phrases.is(lives - 2, PhraseType.NOUN)
                && phrases.get(lives - 2).head.is("loss");
    }

    /** "the death of a soldier", "the bodies of four civilians", "the injury of six guests", "the bishop's murder". */
    private void ofWhom(int index, Measure measure) {
        Phrase phrase = phrases.get(index);
        if (isDoneTo(index)) {
            coordination.right(index + 2);
            victims.count(index + 2, measure, phrase.headWord);
            return;
        }
        if (phrase.head.is(WordClass.HARM) && !phrase.head.is("injury")) {
            return;
        }
        int victim = Arguments.NONE;
        // "the massacre [of six nurses]"
        int of = phrases.is(index + 1, PhraseType.BREAK) ? index + 2 : index + 1;
        if (phrases.is(of, PhraseType.PREPOSITION) && phrases.get(of).head.is("of")) {
            victim = of + 1;
            if (phrases.is(victim, PhraseType.NOUN)
                    && (isBody(phrase) && phrase.head.is(WordClass.PLURAL) || needsPredicate(index))) {
                coordination.rightWithinSubject(victim);
            } else if (phrases.is(victim, PhraseType.NOUN)) {
                coordination.right(victim);
            }
        } else if (phrase.possessed && isBody(phrase) && isFound(index)) {
            antecedents.addDeath(phrase, phrase.headWord);
            return;
        } else if (phrases.is(index - 1, PhraseType.POSSESSIVE)) {
            victim = index - 2;
            if (phrases.is(victim, PhraseType.NOUN)) {
                coordination.left(victim);
            }
        }
        if (!phrases.is(victim, PhraseType.NOUN)) {
            return;
        }
        victims.count(victim, measure, phrase.headWord);
    }

    /** "injuries to four people", "wounds among the crew of six": a number of people, not "injuries to both legs". */
    private boolean isDoneTo(int index) {
        if (!phrases.get(index).head.is(WordClass.HARM)
                || !phrases.is(index + 1, PhraseType.PREPOSITION)
                || !phrases.is(index + 2, PhraseType.NOUN)) {
            return false;
        }
        String preposition = phrases.get(index + 1).head.term();
        Phrase whom = phrases.get(index + 2);
        return (preposition.equals("to") || preposition.equals("among"))
                && whom.count.present()
                && (whom.isPeople() || whom.isBareCount());
    }

    /** "The murder of Ana Paz and her son shocked the town": a noun that opens a sentence leaves the verb to no victim. */
    private boolean needsPredicate(int index) {
        return index == 0 && phrases.get(index).definite;
    }

    /** "pictures that show seven wounded porters": there may be more. */
    private boolean isPictured(int index) {
        boolean shown = phrases.is(index - 1, PhraseType.VERB)
                && phrases.get(index - 1).head.is(WordSet.DEPICT);
        for (int i = index - 2; shown && i >= 0 && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.NOUN) && phrases.get(i).head.is(WordSet.RECORDING)) {
                return true;
            }
        }
        return false;
    }

    /** "trying to find 19 missing miners": only the finding is hoped for. */
    private static boolean isLost(Measure measure) {
        return measure == Measure.MISSING || measure == Measure.TRAPPED;
    }

    /** "four wounded soldiers", "three dead bodies". */
    private void innerTrigger(int index) {
        Phrase phrase = phrases.get(index);
        Entry trigger = phrase.innerTrigger;
        boolean building = phrase.head.is(WordClass.STRUCTURE);
        CountedClass counted = building ? CountedClass.STRUCTURE : CountedClass.PERSON;
        Measure measure = trigger.subjectMeasures().get(counted);
        if (measure == null) {
            measure = trigger.objectMeasures().get(counted);
        }
        if (measure != null
                && (building || phrase.head.is(WordClass.PERSON))
                && phrase.count.present()
                && (isLost(measure) || !reality.isUnreal(index))) {
            if (phrase.whole.present()) {
                // "ten of the 15 abducted passengers"
                findings.add(measure, phrase.whole, phrase.headWord);
                return;
            }
            Finding finding = findings.add(measure, phrase, phrase.headWord);
            if (finding != null) {
                // "four of the abducted nurses"
                boolean some = words.entry(phrase.count.lastWord + 1).is("of");
                if (some || isPictured(index) && findings.all().get(0) != finding) {
                    finding.scope = Scope.PART;
                }
                findings.addCategory(finding, phrase);
            }
        }
    }
}
