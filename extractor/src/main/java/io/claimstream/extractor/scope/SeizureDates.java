package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;
import java.util.List;

/**
 * Tells years that date how a land came to be held, not what is counted: "fired 30 rockets from the island, which it annexed in
 * 1974", "Ruritania, which launched its invasion in 1990, fired 30 rockets".
 */
final class SeizureDates {

    private static final int FARTHEST = 8;
    private static final List<String> SEIZURES = List.of("annex", "occup");
    private static final List<String> INVASIONS = List.of("invad", "invasion");

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
            if (words.entry(i).term().equals("since")) {
                return year && isDatedBy(i, false);
            }
            if (isAny(SEIZURES, i) || isAny(INVASIONS, i) && isInAside(i, nearest)) {
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

    private boolean isAny(List<String> stems, int word) {
        String source = words.tokens().source();
        int begin = words.begin(word);
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            if (source.regionMatches(true, begin, stem, 0, stem.length())) {
                return true;
            }
        }
        return false;
    }
}
