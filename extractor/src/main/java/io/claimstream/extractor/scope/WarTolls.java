package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import java.util.List;

/** Finds what a war as a whole has cost: "the war on the strip, which has killed more than 33,000". */
final class WarTolls {

    private static final int LONGEST_SUBJECT = 10;

    private final Words words;

    WarTolls(Words words) {
        this.words = words;
    }

    /** Marks what is counted behind {@code word}, up to another clause. */
    void mark(List<Finding> findings, int word) {
        int end = word;
        while (end < words.count() && !words.is(end, WordClass.SUBORDINATOR)) {
            end++;
        }
        for (Finding finding : findings) {
            finding.wholeWar |= finding.begin > words.begin(word) && finding.begin < words.end(end - 1);
        }
    }

    /** Whether the perfect at {@code word} tells of a war, its subject. */
    boolean isToll(int word) {
        if (!isPerfect(word)) {
            return false;
        }
        int at = word - 1;
        if (words.is(at, WordClass.RELATIVE)) {
            at = words.isMark(at - 1, ',') ? at - 2 : at - 1;
        }
        for (int i = at; i >= 0 && at - i < LONGEST_SUBJECT; i--) {
            if (words.entry(i).is(WordSet.WAR)) {
                return true;
            }
            if (words.isPunctuation(i) || words.is(i, WordClass.TRIGGER | WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPerfect(int word) {
        return words.is(word, WordClass.HAVE) && !words.entry(word).is("had");
    }
}
