package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.schemas.claim.Family;
import java.util.List;

/** Finds what was fired before the day that a sentence tells of: "a day after an attack with 90 drones". */
final class EarlierDays {

    private final Words words;

    EarlierDays(Words words) {
        this.words = words;
    }

    /** Marks the sentence's munitions that stand in a clause of an earlier day. */
    void mark(List<Finding> findings) {
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, WordClass.SUBORDINATOR)
                    && isDaysAfter(words.entry(word).term())) {
                int begin = words.begin(word);
                int end = words.end(clauseEnd(word));
                for (Finding finding : findings) {
                    finding.otherTime |= finding.measure.family() == Family.MUNITIONS
                            && finding.begin > begin
                            && finding.begin < end;
                }
            }
        }
    }

    private static boolean isDaysAfter(String term) {
        return term.endsWith("day after")
                || term.endsWith("days after")
                || term.endsWith("week after")
                || term.endsWith("weeks after");
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
