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

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;
    private final Households households;
    private final Increments increments;

    PeopleCounter(Words words, Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
        households = new Households(phrases);
        increments = new Increments(words, phrases, findings);
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
        sum.brought = HospitalReader.brings(phrases.get(trigger).head);
        if (increments.isAlsoBesideOne(sum, trigger)
                || increments.isTheirsToo(sum, phrases.get(coordination.leftmost()), trigger)) {
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
        boolean which = isPartOfOthers(phrase)
                && (isReducedWithPredicate(phrase, trigger)
                        || isReducedPredicate(phrase, trigger)
                        || isInRestrictiveClause(phrase, trigger));
        if (which && phrase.whole.isExact()) {
            Finding all = findings.add(measure, phrase.whole, triggerWord);
            all.openOutcome = open || phrase.isBareCount() && measure == Measure.INJURED;
            return;
        }
        Finding before = findings.latest(measure);
        boolean attacker = Victims.isAttacker(phrase) && (!phrase.count.present() || phrase.count.value <= 1);
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null) {
            return;
        }
        finding.openOutcome = open && !isApartFromTheKilled(phrase, trigger);
        finding.brought = HospitalReader.brings(phrases.get(trigger).head);
        if (which || isOfWhom(phrase) || isSomeOfThem(phrase, before)) {
            finding.scope = Scope.PART;
        }
        if (attacker) {
            finding.countAttackers();
            return;
        }
        increments.mark(finding, phrase, trigger, open);
        if (phrase.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, phrase);
        }
    }

    /** "shot another", "the other man was shot", "was also shot", "killed one and sent 30 to hospital", "taken to hospital with burns": not among those who were killed. */
    private boolean isApartFromTheKilled(Phrase people, int trigger) {
        if (Victims.areOthers(people, words)
                || people.head.is(WordClass.INCREMENT)
                || Victims.isNext(people, words)
                || isWithHarm(trigger)
                || words.entry(phrases.get(trigger).from - 1).is("still")
                || increments.isAlso(trigger)) {
            return true;
        }
        Finding killed = findings.latest(Measure.KILLED);
        if (killed == null || killed.begin >= words.begin(people.from)) {
            return false;
        }
        for (int i = trigger - 1; i >= 0 && words.begin(phrases.get(i).from) > killed.begin; i--) {
            Phrase between = phrases.get(i);
            if (between.is(PhraseType.SUBORDINATOR) && !between.head.is("while")
                    || between.is(PhraseType.RELATIVE)
                    || between.is(PhraseType.BREAK)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithHarm(int trigger) {
        int at = HospitalReader.behindHospital(phrases, trigger + 1);
        return phrases.is(at, PhraseType.TRIGGER) && phrases.get(at).head.term().startsWith("with ")
                || phrases.is(at, PhraseType.PREPOSITION)
                        && phrases.get(at).head.is("with")
                        && phrases.is(at + 1, PhraseType.NOUN)
                        && phrases.get(at + 1).head.is(WordClass.HARM);
    }

    /** "eight of those freed": a part of the freed. */
    private boolean isOfThose(Phrase phrase, int trigger) {
        return isDirectlyBefore(phrase, trigger)
                && phrase.count.present()
                && phrase.to > phrase.count.lastWord
                && words.entry(phrase.to).is("those");
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

    /** "Ann Smith was one of five people killed in the fire": five were killed. */
    private boolean isReducedPredicate(Phrase phrase, int trigger) {
        return isDirectlyBefore(phrase, trigger) && phrases.is(trigger - 2, PhraseType.BE);
    }

    /** "Three of the nine people who died were children": nine died. */
    private boolean isInRestrictiveClause(Phrase phrase, int trigger) {
        int at = trigger - 1;
        while (phrases.is(at, PhraseType.BE) || phrases.is(at, PhraseType.HAVE)) {
            at--;
        }
        return phrases.is(at, PhraseType.RELATIVE)
                && phrases.is(at - 1, PhraseType.NOUN)
                && phrases.get(at - 1) == phrase;
    }

    /** "three of nine people", "three of the people". */
    private boolean isPartOfOthers(Phrase phrase) {
        return phrase.whole.present()
                || phrase.definite
                        && phrase.count.present()
                        && words.entry(phrase.count.lastWord + 1).is("of");
    }

    private boolean isDirectlyBefore(Phrase phrase, int trigger) {
        return phrases.is(trigger - 1, PhraseType.NOUN) && phrases.get(trigger - 1) == phrase;
    }

    /** "143 were injured, of whom 31 were ...". */
    private boolean isOfWhom(Phrase phrase) {
        return phrases.is(phrases.indexOf(phrase) - 1, PhraseType.PART);
    }

    /** "ten were hurt, two of whom are in critical condition": those counted {@code before} in the sentence include the two. */
    private boolean isSomeOfThem(Phrase phrase, Finding before) {
        int next = phrases.indexOf(phrase) + 1;
        boolean some =
                phrases.is(next, PhraseType.PART) && phrases.get(next).head.is("of whom");
        return some && before != null && before.count.value > phrase.count.value;
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
