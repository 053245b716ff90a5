package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
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

    /** Deaths are told one by one only while they are few. */
    private static final int MOST_IN_ORDER = 20;

    private static final int MOST_TOLD_ONE_BY_ONE = 500;

    private static final int MOST_LOOKED_BACK = 50;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;
    private final Households households;

    PeopleCounter(Words words, Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
        households = new Households(phrases);
    }

    /** Counts what is coordinated, or else {@code people}, for the verb at {@code trigger}. */
    void count(Measure measure, Phrase people, int trigger) {
        boolean open = phrases.get(trigger).head.is(WordClass.OPEN_OUTCOME);
        if (coordination.count() == 1) {
            int members = Households.areCounted(people) ? households.people(coordination.get(0)) : Arguments.NONE;
            countOne(measure, members == Arguments.NONE ? people : phrases.get(members), trigger, open);
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
                    finding.countAttackers();
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
        if (isOfThose(phrase, trigger)) {
            // what follows tells which part: "eight of those freed were children"
            return;
        }
        if (open && phrase.whole.isExact() && isReducedWithPredicate(phrase, trigger)) {
            Finding all = findings.add(measure, phrase.whole, triggerWord);
            all.openOutcome = true;
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
            finding.countAttackers();
            return;
        }
        if (phrase.increment && !phrase.definite) {
            markIncrement(finding);
        } else if (isSecondSingle(finding, phrase)
                || isNextInOrder(finding, phrase)
                || !phrase.pronoun && isAlsoBesideOne(finding, trigger)
                || isOfTheInjured(phrase) && isCountedJustBefore(finding)
                || !open && isOthers(phrase) && isCountedJustBefore(finding)) {
            finding.scope = Scope.INCREMENT;
        } else if (isOneMoreInOrder(finding, phrase)) {
            finding.count.exactly(order(phrase));
            finding.derived = true;
        }
        if (phrase.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, phrase);
        }
    }

    /** "shot another", "was also shot", "killed one and sent 30 to hospital", "taken to hospital with burns": not among those who were killed. */
    private boolean isApartFromTheKilled(Phrase people, int trigger) {
        if (people.increment || people.head.is(WordClass.INCREMENT) || isWithHarm(trigger) || isAlso(trigger)) {
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

    /** "Both sons were also shot": others than those told of before. */
    private boolean isAlso(int trigger) {
        int word = phrases.get(trigger).from - 1;
        return word >= 0 && words.entry(word).term().equals("also");
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
    private boolean isOfThose(Phrase phrase, int trigger) {
        return isDirectlyBefore(phrase, trigger)
                && phrase.count.present()
                && phrase.to > phrase.count.lastWord
                && words.entry(phrase.to).term().equals("those");
    }

    /** "One of three men stabbed outside a bar has died": three were stabbed. */
    private boolean isReducedWithPredicate(Phrase phrase, int trigger) {
        if (!isDirectlyBefore(phrase, trigger)) {
            return false;
        }
        int at = trigger + 1;
        while (phrases.is(at, PhraseType.PREPOSITION)
                || phrases.is(at, PhraseType.NOUN)
                || phrases.is(at, PhraseType.DATE)) {
            at++;
        }
        return phrases.is(at, PhraseType.HAVE) || phrases.is(at, PhraseType.BE) || phrases.is(at, PhraseType.TRIGGER);
    }

    private boolean isDirectlyBefore(Phrase phrase, int trigger) {
        return phrases.is(trigger - 1, PhraseType.NOUN) && phrases.get(trigger - 1) == phrase;
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
        long order = order(phrase);
        if (order < 2 || order > MOST_IN_ORDER || findings.all().size() > MOST_TOLD_ONE_BY_ONE) {
            return false;
        }
        long before = 0;
        for (Finding other : findings.all()) {
            boolean first = other.scope == Scope.TOTAL && before == 0;
            if (other != finding
                    && other.field == finding.field
                    && other.measure == Measure.KILLED
                    && other.category == null
                    && other.count.value > 0
                    && (first || other.scope == Scope.INCREMENT && before > 0)) {
                before += other.count.value;
            }
        }
        return before > 0 && before == order - 1;
    }

    /** "three of the four injured", "one of the wounded soldiers", who had not been among the dead. */
    private boolean isOfTheInjured(Phrase phrase) {
        for (int word = phrase.from; word <= phrase.to + 1; word++) {
            Entry entry = words.entry(word);
            if (entry.measure() == Measure.INJURED
                    || entry.objectMeasures().get(CountedClass.PERSON) == Measure.INJURED) {
                return true;
            }
        }
        return false;
    }

    /** "three others", "two other passengers", "one other person"; "the three others" were spoken of before. */
    private boolean isOthers(Phrase phrase) {
        return phrase.count.present()
                && !phrase.definite
                && (phrase.head.is(WordClass.INCREMENT)
                        || words.entry(phrase.count.lastWord + 1).term().equals("other"));
    }

    /** Whether this sentence or the one before counted the same, but did not give the very number. */
    private boolean isCountedJustBefore(Finding finding) {
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || finding.sentence - other.sentence > 1) {
                return false;
            }
            boolean repeated = other.sentence != finding.sentence && other.count.value == finding.count.value;
            if (repeated && other.measure == finding.measure) {
                return false;
            }
            if (!other.openOutcome
                    && other.measure == finding.measure
                    && other.category == null
                    && other.scope != Scope.PART) {
                return true;
            }
        }
        return false;
    }

    /** "A third person has died": two had died before, whether or not the article says so. */
    private boolean isOneMoreInOrder(Finding finding, Phrase phrase) {
        return finding.measure == Measure.KILLED
                && finding.implied
                && !phrase.definite
                && !phrase.possessed
                && phrase.head.is(WordClass.PERSON)
                && order(phrase) > 1
                && order(phrase) <= MOST_IN_ORDER;
    }

    /** The ordinal before the noun, or 0: 3 of "a third person". */
    private long order(Phrase phrase) {
        long order = 0;
        for (int word = phrase.from; word < phrase.headWord; word++) {
            order = words.is(word, WordClass.ORDINAL) ? words.entry(word).number() : order;
        }
        return order;
    }

    /**
     * "A judge was shot dead. His guard was also killed": more than the one victim of the sentence before. Where a larger number
     * was told before, they may be among it.
     */
    private boolean isAlsoBesideOne(Finding finding, int trigger) {
        if (!isAlso(trigger)) {
            return false;
        }
        boolean beside = false;
        int looked = 0;
        for (int i = findings.all().size() - 1; i >= 0 && looked < MOST_LOOKED_BACK; i--) {
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

    /** "three more died" adds; "wounding another three", "One died. Another was hurt" only contrast with another measure. */
    private void markIncrement(Finding finding) {
        boolean sameMeasureBefore = false;
        boolean otherMeasureBefore = false;
        int reach = finding.implied ? 1 : 0;
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || finding.sentence - other.sentence > reach) {
                break;
            }
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
