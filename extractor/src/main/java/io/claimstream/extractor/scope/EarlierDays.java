package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
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
        if (opensEarlier()) {
            for (Finding finding : findings) {
                finding.otherTime = true;
            }
        }
        for (int word = 0; word < words.count(); word++) {
            if (isLongAfter(word)) {
                markBehind(findings, words.begin(word));
            }
            if (words.is(word, WordClass.SUBORDINATOR)
                    && isDaysAfter(words.entry(word).term())) {
                int begin = words.begin(word);
                int end = words.end(clauseEnd(word));
                boolean anything = isToldOfDaysLater(findings, begin, end);
                for (Finding finding : findings) {
                    boolean here = finding.begin > begin && finding.begin < end;
                    finding.earlierDay |= here;
                    finding.otherTime |= here && (anything || finding.measure.family() == Family.MUNITIONS);
                }
            }
        }
    }

    /** "Earlier this week, a mine killed 27": the news is of a later day. */
    private boolean opensEarlier() {
        if (words.count() < 3
                || !words.entry(0).is("earlier")
                || !words.entry(1).is("this")) {
            return false;
        }
        String span = words.entry(2).term();
        return span.equals("week") || span.equals("month");
    }

    /** The numbers behind, where some stand before, too. */
    private static void markBehind(List<Finding> findings, int offset) {
        boolean before = findings.stream().anyMatch(finding -> finding.begin < offset);
        for (Finding finding : findings) {
            finding.otherTime |= before && finding.begin >= offset;
        }
    }

    /**
     * "A bomb killed a guard, four days after nine were slain": two deeds by verbs with a doer each. Who "died four days after"
     * may have been hurt in the deed.
     */
    private boolean isToldOfDaysLater(List<Finding> findings, int begin, int end) {
        Finding earlier = null;
        for (Finding finding : findings) {
            boolean here = finding.begin > begin && finding.begin < end;
            earlier = here && finding.measure == Measure.KILLED && earlier == null ? finding : earlier;
        }
        if (earlier == null || earlier.triggerBegin < begin || !isDoneTo(earlier)) {
            return false;
        }
        for (Finding finding : findings) {
            if (finding.begin < begin
                    && finding.triggerBegin < begin
                    && finding.measure == Measure.KILLED
                    && finding.scope == Scope.TOTAL
                    && isDoneTo(finding)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the finding's verb tells what was done to those it counts: "killed", "slain", not "died". */
    private boolean isDoneTo(Finding finding) {
        int word = 0;
        while (word + 1 < words.count() && words.begin(word) < finding.triggerBegin) {
            word++;
        }
        return words.entry(word).objectMeasures().get(CountedClass.PERSON) == finding.measure;
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
        if (!words.is(word, WordClass.SUBORDINATOR)) {
            return false;
        }
        if (words.entry(word).is("days after")) {
            return words.isMark(word - 1, ',');
        }
        if (!words.entry(word).is("after")) {
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
