package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Words;

/**
 * Tells years that date how a land came to be held, not what is counted: "fired 30 rockets from the island, which it annexed in
 * 1974", "Ruritania, which launched its invasion in 1990, fired 30 rockets".
 */
final class SeizureDates {

    private static final int FARTHEST = 8;

    private final Words words;

    SeizureDates(Words words) {
        this.words = words;
    }

    /** Whether the year or the "since" at {@code word} only tells since when a land is held. */
    boolean isDatedBy(int word) {
        return isDatedBy(word, true);
    }

    private boolean isDatedBy(int word, boolean year) {
        int nearest = Math.max(0, word - FARTHEST);
        for (int i = word - 1; i >= nearest && !words.isMark(i, ','); i--) {
            if (words.entry(i).is("since")) {
                return year && isDatedBy(i, false);
            }
            if (words.entry(i).is(WordSet.SEIZE_LAND) || words.entry(i).is(WordSet.INVADE) && isInAside(i, nearest)) {
                return true;
            }
        }
        return false;
    }

    /** ", which invaded ...", not "the war that began with the invasion". */
    private boolean isInAside(int word, int nearest) {
        for (int i = word - 1; i > nearest && !words.isMark(i, ','); i--) {
            if (words.is(i, WordClass.RELATIVE)) {
                return words.isMark(i - 1, ',') && !words.is(i - 2, WordClass.KIND) && words.capitalized(i - 2);
            }
        }
        return false;
    }
}
