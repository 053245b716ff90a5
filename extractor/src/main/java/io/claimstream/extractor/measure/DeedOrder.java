package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;

/** Tells which of several deeds a clause speaks of: "The first bomb killed two, and the second killed four." */
final class DeedOrder {

    /** "the first" is an adverb to the lexicon. */
    private static final long OPENERS = WordClass.DETERMINER | WordClass.ADVERB;

    private final Words words;
    private final Findings findings;

    DeedOrder(Words words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** Marks what the sentence counts with the rank of the deed that its clause opens with. */
    void mark() {
        if (findings.latest() == null) {
            return;
        }
        for (int word = 0; word < words.count(); word++) {
            int order = words.is(word, OPENERS) && opensClause(word) ? order(word) : 0;
            for (int i = findings.sentenceFirst();
                    order > 0 && i < findings.all().size();
                    i++) {
                Finding finding = findings.all().get(i);
                // "The second died": a victim
                if (finding.begin > words.end(word + 1)) {
                    finding.deed = order;
                }
            }
        }
    }

    /** The rank of "the first", "the second bomb", "a third", or 0; "the third victim" is none. */
    private int order(int word) {
        boolean first = words.entry(word).is("the first");
        int noun = first ? word + 1 : word + 2;
        boolean ranked = first || words.is(word, WordClass.DETERMINER) && words.is(word + 1, WordClass.ORDINAL);
        if (!ranked || words.is(noun, WordClass.PERSON)) {
            return 0;
        }
        return first ? 1 : (int) words.entry(word + 1).number();
    }

    /** "The first", "In the first", "..., and the second". */
    private boolean opensClause(int word) {
        return word == 0
                || word == 1 && words.is(0, WordClass.PREPOSITION)
                || words.is(word - 1, WordClass.CONJUNCTION | WordClass.SUBORDINATOR)
                || words.isMark(word - 1, ';');
    }
}
