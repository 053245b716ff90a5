package io.claimstream.extractor.event;

import io.claimstream.extractor.measure.Finding;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentences of an article speak of its main event: a news text says the main thing first (the inverted pyramid).
 */
final class Zones {

    private static final int LEAD_SENTENCES = 2;
    private static final int LATEST_LEAD = 8;

    private List<Finding> findings;
    /** The sentences of the text with findings. */
    private final BitSet counting = new BitSet();
    /** Those of them whose first number of dead is not the article's first. */
    private final BitSet others = new BitSet();
    /** Those of them where it is larger. */
    private final BitSet more = new BitSet();

    private int lead;
    private int opening;

    void read(List<Finding> findings) {
        this.findings = findings;
        counting.clear();
        for (Finding finding : findings) {
            if (finding.field == TextField.TEXT) {
                counting.set(finding.sentence);
            }
        }
        compareDead();
        lead = LEAD_SENTENCES - 1;
        opening = -1;
        for (Finding finding : findings) {
            if (finding.field == TextField.TEXT && isPrincipal(finding)) {
                opening = finding.sentence;
                if (finding.sentence < LATEST_LEAD) {
                    lead = Math.max(lead, finding.sentence);
                }
                return;
            }
        }
    }

    boolean isIn(Zone zone, TextField field, int sentence) {
        return switch (zone) {
            case LEAD -> isLead(field, sentence);
            case COUNTING -> counts(field, sentence);
            case EARLY -> field == TextField.TITLE || sentence < LATEST_LEAD;
            case ALL -> true;
        };
    }

    /**
     * Whether the sentence may tell what happened, when and where: the title, the first few paragraphs and every sentence
     * that counts. The rest, more than half of a long article, is background and comment.
     */
    boolean tells(TextField field, int sentence) {
        return isIn(Zone.EARLY, field, sentence) || counting.get(sentence);
    }

    /** Whether the sentence is the title or in the lead: the first ones, up to the first that counts something. */
    boolean isLead(TextField field, int sentence) {
        return field == TextField.TITLE || sentence <= lead;
    }

    /** Whether the sentence is the title or not behind the first that counts something, and so sets what is main. */
    boolean opens(TextField field, int sentence) {
        return field == TextField.TITLE || sentence <= Math.min(opening, lead);
    }

    /** Whether the sentence counts something of the article's own time. */
    boolean counts(TextField field, int sentence) {
        for (Finding finding : findings) {
            if (finding.field == field && finding.sentence == sentence && finding.scope != Scope.BACKGROUND) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of the text gives another number of dead than the first one told. */
    boolean countsOthers(TextField field, int sentence) {
        return field == TextField.TEXT && others.get(sentence);
    }

    /** Whether that is a larger number; who is told of alone may be one of them. */
    boolean countsMore(TextField field, int sentence) {
        return field == TextField.TEXT && more.get(sentence);
    }

    private void compareDead() {
        others.clear();
        more.clear();
        Finding first = null;
        int latest = -1;
        for (Finding finding : findings) {
            if (!isNumberOfDead(finding)) {
                continue;
            }
            if (first == null) {
                first = finding;
            } else if (finding.field == TextField.TEXT && finding.sentence != latest && !finding.toll) {
                others.set(finding.sentence, finding.count.value != first.count.value);
                more.set(finding.sentence, first.count.value > 1 && finding.count.value > first.count.value);
            }
            latest = finding.field == TextField.TEXT ? finding.sentence : latest;
        }
    }

    private static boolean isNumberOfDead(Finding finding) {
        return finding.measure == Measure.KILLED
                && finding.scope == Scope.TOTAL
                && finding.count.isExact()
                && isPrincipal(finding);
    }

    /** Whether the finding says what happened, rather than what came after it or before. */
    static boolean isPrincipal(Finding finding) {
        return finding.scope != Scope.BACKGROUND
                && finding.measure.family() != Family.DETENTIONS
                && !"attacker".equals(finding.category);
    }
}
