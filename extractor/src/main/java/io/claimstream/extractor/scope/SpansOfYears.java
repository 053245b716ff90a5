package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import java.util.List;

/** Finds what a sentence counts over years: "4,000 have died in twelve years of fighting". */
final class SpansOfYears {

    /** How many characters may stand between a number or what happened and the years. */
    private static final int NEAR = 45;

    /** How many words "in", "over the past" and the number of years take at most. */
    private static final int LONGEST = 5;

    private static final long COUNTED = WordClass.NUMBER | WordClass.VAGUE;

    private final Words words;

    SpansOfYears(Words words) {
        this.words = words;
    }

    /** Marks the findings that stand right before a span of years. */
    void mark(List<Finding> findings) {
        for (int word = 1; word < words.count(); word++) {
            boolean span = isCounted(word - 1) && isYears(word);
            int opener = span ? opener(word) : 0;
            if (span && isSubject(word)) {
                for (Finding finding : findings) {
                    finding.wholeWar = true;
                }
            } else if (opener > 0) {
                for (Finding finding : findings) {
                    finding.wholeWar |= isRightBefore(finding, opener);
                }
            }
        }
    }

    /** "Twenty years of strife have claimed": what they did opens the sentence. */
    private boolean isSubject(int word) {
        return word == 1 && words.entry(word + 1).is("of");
    }

    private boolean isCounted(int word) {
        return words.isDigits(word) || words.is(word, COUNTED);
    }

    private boolean isYears(int word) {
        return switch (words.entry(word).term()) {
            case "year", "years", "decade", "decades" -> true;
            default -> false;
        };
    }

    /** The "in" of "in nine years", "over the past two decades"; 0 where the years follow no such word. */
    private int opener(int years) {
        int word = years - 1;
        while (word > 0 && years - word < LONGEST) {
            word--;
            String term = words.entry(word).term();
            if (term.equals("in") || term.equals("during") || term.equals("over") || term.equals("throughout")) {
                return word;
            }
            if (words.isPunctuation(word) || words.is(word, WordClass.VERB | WordClass.TRIGGER)) {
                return 0;
            }
        }
        return 0;
    }

    /** "killed nine in the worst fire in ten years": a happening between them is what the years are of. */
    private boolean isRightBefore(Finding finding, int opener) {
        int behind = Math.max(finding.end, finding.triggerBegin);
        if (behind > words.begin(opener) || words.begin(opener) - behind > NEAR) {
            return false;
        }
        for (int word = opener - 1; word >= 0 && words.begin(word) > behind; word--) {
            if (words.isPunctuation(word) || words.is(word, WordClass.KIND)) {
                return false;
            }
        }
        return true;
    }
}
