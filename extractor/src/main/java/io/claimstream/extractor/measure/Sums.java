package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.List;

/** Adds up what a sentence coordinates: "three soldiers and five civilians", "two ballistic missiles and two cruise missiles". */
final class Sums {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Count scratch = new Count();

    Sums(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** Adds the sum of coordinated phrases; null where one of them has no number. */
    Finding coordinated(Measure measure, Coordination members, int triggerWord) {
        long value = 0;
        long low = 0;
        boolean exact = true;
        int first = Integer.MAX_VALUE;
        int last = 0;
        int counted = 0;
        for (int i = 0; i < members.count(); i++) {
            Phrase phrase = phrases.get(members.get(i));
            scratch.copyFrom(phrase.count);
            if (!scratch.present()) {
                if (!Victims.isSingle(phrase)) {
                    continue;
                }
                scratch.exactly(phrase.head.is(WordClass.PERSON) ? Math.max(1, phrase.head.number()) : 1);
            }
            if (scratch.value == Count.NONE || Households.areCounted(phrase)) {
                exact = false;
                continue;
            }
            counted++;
            value += scratch.value;
            low += scratch.low == Count.NONE ? 0 : scratch.low;
            exact &= scratch.bound == Bound.EXACT;
            first = Math.min(first, phrase.from);
            last = Math.max(last, phrase.count.present() ? Math.max(phrase.to, phrase.count.lastWord) : phrase.to);
        }
        if (counted == 0) {
            return null;
        }
        Finding finding = findings.begin(measure, triggerWord);
        finding.count.exactly(value);
        if (!exact) {
            finding.count.low = low;
            finding.count.high = Count.NONE;
            finding.count.bound = Bound.AT_LEAST;
        }
        finding.derived = counted > 1;
        findings.setSpan(finding, first, last);
        findings.append(finding);
        return finding;
    }

    /**
     * "two ballistic missiles, two cruise missiles and 15 drones": numbers of one series, coordinated, are parts of their
     * sum. Adds the sums of the findings from {@code first} on.
     */
    void sameSeries(int first) {
        List<Finding> all = findings.all();
        int last = all.size();
        for (int i = first; i < last; i++) {
            Finding head = all.get(i);
            Finding sum = null;
            for (int j = i + 1; j < last && head.scope != Scope.PART; j++) {
                Finding other = all.get(j);
                boolean sums =
                        other.scope != Scope.PART && other.isOfSeriesOf(head) && isAtLeast(head) && isAtLeast(other);
                if (sums) {
                    if (sum == null) {
                        sum = sumFrom(head);
                    }
                    addUp(sum.count, other.count);
                    sum.begin = Math.min(sum.begin, other.begin);
                    sum.end = Math.max(sum.end, other.end);
                    other.scope = Scope.PART;
                }
            }
            if (sum != null) {
                head.scope = Scope.PART;
                findings.append(sum);
            }
        }
    }

    private Finding sumFrom(Finding head) {
        Finding sum = findings.begin(head.measure);
        sum.category = head.category;
        sum.triggerBegin = head.triggerBegin;
        sum.count.copyFrom(head.count);
        sum.begin = head.begin;
        sum.end = head.end;
        sum.derived = true;
        return sum;
    }

    /** Makes {@code head} a part of a sum that begins with it. */
    Finding open(Finding head) {
        Finding sum = sumFrom(head);
        head.scope = Scope.PART;
        findings.append(sum);
        return sum;
    }

    void addTo(Finding sum, Count count) {
        addUp(sum.count, count);
        sum.end = words.end(count.lastWord);
    }

    /** Whether the number is exact or a least one, so that it can be added up. */
    private static boolean isAtLeast(Finding finding) {
        Bound bound = finding.count.bound;
        return bound == Bound.EXACT
                || (bound == Bound.AT_LEAST || bound == Bound.MORE_THAN) && finding.count.value != Count.NONE;
    }

    private static void addUp(Count sum, Count added) {
        boolean exact = sum.bound == Bound.EXACT && added.bound == Bound.EXACT;
        long low = sum.low + added.low;
        sum.exactly(sum.value + added.value);
        if (!exact) {
            sum.low = low;
            sum.high = Count.NONE;
            sum.bound = Bound.AT_LEAST;
        }
    }
}
