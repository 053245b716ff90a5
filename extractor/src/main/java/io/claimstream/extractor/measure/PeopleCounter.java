package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/**
 * Counts the people that a verb speaks of, once it is known who they are: one number or the sum of what is coordinated,
 * attackers apart, increments and parts marked as such.
 */
final class PeopleCounter {

    /** How many findings at most are looked back at. */
    private static final int MOST_LOOKED_AT = 32;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;

    PeopleCounter(Words words, Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
    }

    /** Counts what is coordinated, or else {@code people}, for the verb at {@code trigger}. */
    void count(Measure measure, Phrase people, int trigger) {
        boolean open = phrases.get(trigger).head.is(WordClass.OPEN_OUTCOME);
        if (coordination.count() == 1) {
            countOne(measure, people, trigger, open);
        } else if (!isBesideBuildings()) {
            countAll(measure, trigger, open);
        }
    }

    private void countAll(Measure measure, int trigger, boolean open) {
        boolean attackers = coordination.separateAttackers();
        if (coordination.count() == 1) {
            countOne(measure, phrases.get(coordination.get(0)), trigger, open);
        } else {
            countSum(measure, trigger, open);
        }
        if (attackers) {
            for (int i = 0; i < coordination.attackers(); i++) {
                Finding finding =
                        findings.add(measure, phrases.get(coordination.attacker(i)), phrases.get(trigger).headWord);
                if (finding != null) {
                    finding.category = "attacker";
                    finding.scope = Scope.PART;
                }
            }
        }
    }

    private void countSum(Measure measure, int trigger, boolean open) {
        int triggerWord = phrases.get(trigger).headWord;
        Finding sum = sums.coordinated(measure, coordination, triggerWord);
        if (sum == null) {
            return;
        }
        sum.openOutcome = open;
        if (isAlsoBesideOne(sum, trigger)) {
            sum.scope = Scope.INCREMENT;
        }
        for (int i = 0; i < coordination.count(); i++) {
            findings.addCategory(sum, phrases.get(coordination.get(i)));
        }
    }

    private void countOne(Measure measure, Phrase phrase, int trigger, boolean open) {
        int triggerWord = phrases.get(trigger).headWord;
        if (isOfThose(phrase)) {
            // what follows tells which part: "eight of those freed were children"
            return;
        }
        boolean attacker = Victims.isAttacker(phrase) && (!phrase.count.present() || phrase.count.value <= 1);
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null) {
            return;
        }
        finding.openOutcome = open && !isApartFromTheKilled(phrase, trigger);
        if (isOfWhom(phrase)) {
            finding.scope = Scope.PART;
        }
        if (attacker) {
            finding.category = "attacker";
            finding.scope = Scope.PART;
            return;
        }
        if (phrase.increment && !phrase.definite) {
            markIncrement(finding, phrase);
        } else if (isSecondSingle(finding, phrase)
                || isNextInOrder(finding, phrase)
                || !phrase.pronoun && isAlsoBesideOne(finding, trigger)) {
            finding.scope = Scope.INCREMENT;
        }
        if (phrase.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, phrase);
        }
    }

    /** "shot another", "killed one and sent 30 to hospital", "taken to hospital with burns": not among those who were killed. */
    private boolean isApartFromTheKilled(Phrase people, int trigger) {
        if (people.increment || people.head.is(WordClass.INCREMENT) || isWithHarm(trigger)) {
            return true;
        }
        Finding killed = findings.latest(Measure.KILLED);
        if (killed == null || killed.begin >= words.begin(people.from)) {
            return false;
        }
        for (int i = trigger - 1; i >= 0 && words.begin(phrases.get(i).from) > killed.begin; i--) {
            Phrase between = phrases.get(i);
            if (between.is(PhraseType.SUBORDINATOR)
                    || between.is(PhraseType.RELATIVE)
                    || between.is(PhraseType.BREAK)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithHarm(int trigger) {
        return phrases.is(trigger + 1, PhraseType.TRIGGER)
                        && phrases.get(trigger + 1).head.term().startsWith("with ")
                || phrases.is(trigger + 1, PhraseType.PREPOSITION)
                        && phrases.get(trigger + 1).head.term().equals("with")
                        && phrases.is(trigger + 2, PhraseType.NOUN)
                        && phrases.get(trigger + 2).head.is(WordClass.HARM);
    }

    /** "eight of those freed": a part of the freed. */
    private boolean isOfThose(Phrase phrase) {
        return phrase.count.present()
                && phrase.to > phrase.count.lastWord
                && words.entry(phrase.to).term().equals("those");
    }

    /** "143 were injured, of whom 31 were ...". */
    private boolean isOfWhom(Phrase phrase) {
        for (int i = 1; i < phrases.count(); i++) {
            if (phrases.get(i) == phrase) {
                return phrases.is(i - 1, PhraseType.PART);
            }
        }
        return false;
    }

    /** "A man was killed. The second victim died in hospital": one more than the number so far. */
    private boolean isNextInOrder(Finding finding, Phrase phrase) {
        if (finding.measure != Measure.KILLED || !finding.implied) {
            return false;
        }
        long order = 0;
        for (int word = phrase.from; word <= phrase.headWord; word++) {
            order = words.is(word, WordClass.ORDINAL) ? words.entry(word).number() : order;
        }
        for (Finding other : findings.all()) {
            boolean before = other != finding
                    && other.field == finding.field
                    && other.measure == Measure.KILLED
                    && other.scope == Scope.TOTAL
                    && other.category == null;
            if (before) {
                return other.count.value == order - 1;
            }
        }
        return false;
    }

    /**
     * "A judge was shot dead. His guard was also killed": more than the one victim of the sentence before. Where a larger number
     * was told before, they may be among it.
     */
    private boolean isAlsoBesideOne(Finding finding, int trigger) {
        if (!words.entry(phrases.get(trigger).from - 1).term().equals("also")) {
            return false;
        }
        boolean beside = false;
        int looked = 0;
        for (int i = findings.all().size() - 1; i >= 0 && looked < MOST_LOOKED_AT; i--) {
            Finding other = findings.all().get(i);
            looked++;
            if (other == finding || other.measure != finding.measure || other.scope != Scope.TOTAL) {
                continue;
            }
            if (!other.implied || other.count.value != 1) {
                return false;
            }
            beside |= other.field == finding.field && finding.sentence - other.sentence <= 1;
        }
        return beside;
    }

    /** "A clerk died there and a guard died later": two people. */
    private boolean isSecondSingle(Finding finding, Phrase phrase) {
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

    private boolean isJoinedClause(Phrase subject) {
        for (int i = 1; i < phrases.count(); i++) {
            if (phrases.get(i) == subject) {
                return phrases.is(i - 1, PhraseType.CONJUNCTION)
                        && phrases.get(i - 1).head.term().equals("and");
            }
        }
        return false;
    }

    /** "three more died" adds; "wounding another three" only contrasts with another measure in the sentence. */
    private void markIncrement(Finding finding, Phrase phrase) {
        boolean sameMeasureBefore = false;
        boolean otherMeasureBefore = false;
        for (int i = findings.sentenceFirst(); i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            sameMeasureBefore |= other.measure == finding.measure;
            otherMeasureBefore |= other.measure != finding.measure;
        }
        if (sameMeasureBefore || !otherMeasureBefore) {
            finding.scope = Scope.INCREMENT;
        }
    }

    /** "over 500 homes and 20 sawmills burned": an unknown noun beside buildings names no people. */
    private boolean isBesideBuildings() {
        for (int i = 0; i < coordination.count(); i++) {
            if (phrases.get(coordination.get(i)).head.is(WordClass.STRUCTURE)) {
                return true;
            }
        }
        return false;
    }
}
