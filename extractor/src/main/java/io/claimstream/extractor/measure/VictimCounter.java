package io.claimstream.extractor.measure;

import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/** Counts whom a noun of death or harm speaks of: one of them, or the sum of what is coordinated. */
final class VictimCounter {

    private final Phrases phrases;
    private final Findings findings;
    private final Sums sums;
    private final Coordination coordination;
    private final Households households;

    VictimCounter(Phrases phrases, Findings findings, Sums sums, Coordination coordination) {
        this.phrases = phrases;
        this.findings = findings;
        this.sums = sums;
        this.coordination = coordination;
        households = new Households(phrases);
    }

    /** Counts what is gathered, or else the phrase at {@code victim}. */
    void count(int victim, Measure measure, int triggerWord) {
        int members = Households.areCounted(phrases.get(victim)) ? households.people(victim) : Arguments.NONE;
        Phrase people = phrases.get(members == Arguments.NONE ? victim : members);
        boolean some = people.isPeople() || people.count.present() || Victims.isAnother(people);
        if (!some || Victims.isThing(people)) {
            return;
        }
        if (coordination.count() > 1) {
            Finding sum = sums.coordinated(measure, coordination, triggerWord);
            if (sum != null) {
                for (int i = 0; i < coordination.count(); i++) {
                    findings.addCategory(sum, phrases.get(coordination.get(i)));
                }
            }
            return;
        }
        if (people.measurement || Victims.isAttacker(people) && !people.count.present()) {
            return;
        }
        Finding finding = findings.add(measure, people, triggerWord);
        if (finding != null && people.count.present() && !finding.count.isZero()) {
            findings.addCategory(finding, people);
        }
    }
}
