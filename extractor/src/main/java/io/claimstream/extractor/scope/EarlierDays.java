package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.schemas.claim.Family;
import java.util.List;

/**
 * Finds what happened before what a sentence tells of: munitions fired "a day after an attack with 90 drones", and the dead of
 * ", weeks after a raid in which 40 died".
 */
final class EarlierDays {

    /** The most words between the comma and "weeks" of ", just over three weeks after". */
    private static final int LONGEST_SPAN = 4;

    private final Words words;

    EarlierDays(Words words) {
        this.words = words;
    }

    /** Marks the sentence's munitions that stand in a clause of an earlier day, and all that stands in one of earlier weeks. */
    void mark(List<Finding> findings) {
        for (int word = 0; word < words.count(); word++) {
            if (isLongAfter(word)) {
                markBehind(findings, words.begin(word));
            }
            if (words.is(word, WordClass.SUBORDINATOR)
                    && isDaysAfter(words.entry(word).term())) {
                int begin = words.begin(word);
                int end = words.end(clauseEnd(word));
                for (Finding finding : findings) {
                    boolean here = finding.begin > begin && finding.begin < end;
                    finding.earlierDay |= here;
                    finding.otherTime |= here && finding.measure.family() == Family.MUNITIONS;
                }
            }
        }
    }

    /** The numbers behind, where some stand before, too. */
    private static void markBehind(List<Finding> findings, int offset) {
        boolean before = findings.stream().anyMatch(finding -> finding.begin < offset);
        for (Finding finding : findings) {
            finding.otherTime |= before && finding.begin >= offset;
        }
    }

    private static boolean isDaysAfter(String term) {
        return term.endsWith("hours after")
                || term.endsWith("day after")
                || term.endsWith("days after")
                || term.endsWith("week after");
    }

    /**
     * ", weeks after a raid in which 40 died": what follows is of the raid. Without a comma the death itself came late: "died
     * weeks after the blast that killed nine".
     */
    private boolean isLongAfter(int word) {
        if (!words.is(word, WordClass.SUBORDINATOR) || !words.entry(word).term().equals("after")) {
            return false;
        }
        int span = word - 1;
        boolean farBack = switch (words.entry(span).term()) {
            case "weeks", "months", "years" -> true;
            default -> false;
        };
        if (!farBack) {
            return false;
        }
        for (int i = span - 1; i >= 0 && span - i <= LONGEST_SPAN; i--) {
            if (words.isMark(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /** The comma behind which no number of the same list stands, or the last word. */
    private int clauseEnd(int word) {
        for (int at = word + 1; at < words.count(); at++) {
            boolean list = at + 1 < words.count()
                    && (words.shape(at + 1) == Shape.DIGITS || words.is(at + 1, WordClass.NUMBER));
            if (words.isMark(at, ',') && !list) {
                return at;
            }
        }
        return words.count() - 1;
    }
}
