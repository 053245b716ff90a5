package io.claimstream.extractor.document;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles victims whose outcome a sentence leaves open ("four people were shot"): those of them that the article says died in
 * the same event are no injured ones.
 */
final class OpenOutcomes {

    private OpenOutcomes() {}

    /**
     * Lowers or drops the findings with an open outcome.
     *
     * @param mentions the event of each finding, in the same order; shortened alike
     */
    static void settle(List<Finding> findings, List<EventMention> mentions) {
        if (findings.stream().noneMatch(finding -> finding.openOutcome)) {
            return;
        }
        Map<Integer, Long> killed = killed(findings, mentions);
        int kept = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            EventMention mention = mentions.get(i);
            if (finding.openOutcome && !survive(finding, killed.getOrDefault(mention.mention(), 0L))) {
                noMoreThan(findings, i);
                continue;
            }
            findings.set(kept, finding);
            mentions.set(kept, mention);
            kept++;
        }
        findings.subList(kept, findings.size()).clear();
        mentions.subList(kept, mentions.size()).clear();
    }

    /** The most that were killed in each event. */
    private static Map<Integer, Long> killed(List<Finding> findings, List<EventMention> mentions) {
        Map<Integer, Long> killed = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.measure == Measure.KILLED
                    && !finding.openOutcome
                    && finding.scope != Scope.BACKGROUND
                    && finding.category == null
                    && finding.count.present()) {
                killed.merge(mentions.get(i).mention(), finding.count.value, Math::max);
            }
        }
        return killed;
    }

    /** "One was shot in the head and another was wounded": where the one is dead, the other comes on top of nobody. */
    private static void noMoreThan(List<Finding> findings, int dead) {
        Finding one = findings.get(dead);
        for (int i = dead + 1; i < findings.size() && findings.get(i).sentence == one.sentence; i++) {
            Finding other = findings.get(i);
            if (other.measure == one.measure && other.implied && other.scope == Scope.INCREMENT) {
                other.scope = Scope.TOTAL;
            }
        }
    }

    private static boolean survive(Finding finding, long killed) {
        boolean apart = finding.brought && finding.count.value > 1 && finding.count.value <= killed;
        if (killed == 0 || apart) {
            // "23 were killed. Ten were taken to hospital": not the same people
            return true;
        }
        if (finding.count.value <= killed) {
            return false;
        }
        finding.count.exactly(finding.count.value - killed);
        finding.derived = true;
        return true;
    }
}
