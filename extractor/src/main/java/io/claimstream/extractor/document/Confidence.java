package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a claim is right: odds that are multiplied for what speaks for or against it. What tells most is whether the
 * article gives other numbers of the same series for the same event.
 *
 * <p>The odds are those of a logistic regression over labelled sets, rounded; {@code benchmarks/accuracy/score --confidence}
 * shows whether they still hold.
 */
final class Confidence {

    private static final double UNDISPUTED = 10;
    private static final double LARGEST_OF_SEVERAL = 0.3;
    private static final double SMALLER_THAN_ANOTHER = 0.07;
    private static final double MANY_NUMBERS = 0.6;
    private static final double REPEATED = 1.5;
    private static final double DEEP_IN_THE_TEXT = 0.4;
    private static final double RECKONED = 0.2;
    private static final double VAGUE = 0.2;

    /** The sentences that tell what happened; later ones add other times and places. */
    private static final int LEAD_SENTENCES = 3;

    private final Map<Subject, Numbers> numbers = new HashMap<>();

    private record Subject(String series, int mention) {}

    /** The numbers that an article gives for one series of one event, and how often it gives each. */
    private static final class Numbers {

        private final Map<Long, Integer> times = new HashMap<>();
        private long largest;

        void add(long value) {
            times.merge(value, 1, Integer::sum);
            largest = Math.max(largest, value);
        }

        double odds(long value) {
            double odds = times.get(value) > 1 ? REPEATED : 1;
            if (times.size() > 1) {
                odds *= value == largest ? LARGEST_OF_SEVERAL : SMALLER_THAN_ANOTHER;
            }
            return times.size() > 2 ? odds * MANY_NUMBERS : odds;
        }
    }

    /**
     * Weighs the findings of one article.
     *
     * @param mentions the event of each finding, in the same order
     */
    Confidence(List<Finding> findings, List<EventMention> mentions) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (canLead(finding)) {
                numbers.computeIfAbsent(subject(finding, mentions.get(i)), any -> new Numbers())
                        .add(finding.count.value);
            }
        }
    }

    /** The probability that {@code finding} is right, from 0 to 1. */
    double of(Finding finding, EventMention mention) {
        double odds = UNDISPUTED;
        if (canLead(finding)) {
            odds *= numbers.get(subject(finding, mention)).odds(finding.count.value);
        }
        if (finding.field == TextField.TEXT && finding.sentence >= LEAD_SENTENCES) {
            odds *= DEEP_IN_THE_TEXT;
        }
        if (finding.derived) {
            odds *= RECKONED;
        }
        if (isVague(finding.count.bound)) {
            odds *= VAGUE;
        }
        return odds / (1 + odds);
    }

    private static boolean canLead(Finding finding) {
        return finding.scope == Scope.TOTAL && finding.standing != Standing.SUPERSEDED && finding.count.present();
    }

    private static Subject subject(Finding finding, EventMention mention) {
        return new Subject(finding.series(), mention.mention());
    }

    private static boolean isVague(Bound bound) {
        return bound == Bound.VAGUE || bound == Bound.MORE_THAN || bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
    }
}
