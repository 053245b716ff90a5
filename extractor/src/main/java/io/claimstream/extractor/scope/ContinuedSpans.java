package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.TextField;
import java.util.List;

/**
 * Finds the sentences that go on with what a span of time saw: "Since the start of the war 250 missiles were detected. In
 * addition, 1,400 drones were tracked." Munitions are told in this way, each kind in a sentence of its own, and people only where the sentence is
 * about the war itself: "It has also displaced two million."
 */
final class ContinuedSpans {

    private static final long TIME = WordClass.DAYTIME | WordClass.WEEKDAY | WordClass.MONTH | WordClass.RELATIVE_DATE;

    /** A sentence that counts nothing may stand between. */
    private static final int REACH = 2;

    private static final int NOWHERE = -2;

    private final Words words;
    private boolean open;
    private TextField field;
    private int sentence;
    /** The sentence that told of nothing but a whole war, or nowhere. */
    private int warSentence = NOWHERE;

    ContinuedSpans(Words words) {
        this.words = words;
    }

    void startArticle() {
        open = false;
        warSentence = NOWHERE;
    }

    /** Marks the munitions of the current sentence, where it goes on with a span that the one before told of. */
    void mark(List<Finding> findings) {
        Finding first = findings.get(0);
        boolean near = open && first.field == field && first.sentence - sentence <= REACH;
        if (near && addsToSpan()) {
            for (Finding finding : findings) {
                finding.wholeWar |= finding.measure.family() == Family.MUNITIONS;
            }
        }
        if (first.field == field && first.sentence == warSentence + 1 && goesOnAboutWar()) {
            findings.forEach(finding -> finding.wholeWar = true);
        }
        boolean ofWar = findings.stream().allMatch(finding -> finding.wholeWar);
        warSentence = ofWar ? first.sentence : NOWHERE;
        boolean munitions = false;
        boolean all = true;
        for (Finding finding : findings) {
            boolean munition = finding.measure.family() == Family.MUNITIONS;
            munitions |= munition;
            all &= !munition || finding.wholeWar;
        }
        open = munitions && all;
        field = first.field;
        sentence = first.sentence;
    }

    /** "It has also driven two million from their homes": the war does, of which the sentence before told. */
    private boolean goesOnAboutWar() {
        return words.entry(0).is("it")
                && words.is(1, WordClass.HAVE)
                && !words.entry(1).is("had");
    }

    /** "In addition", "also", "Of these", and no time of its own. */
    private boolean addsToSpan() {
        boolean adds = false;
        for (int word = 0; word < words.count(); word++) {
            if (words.is(word, TIME)) {
                return false;
            }
            adds |= words.entry(word).is(WordSet.ADDITION) || isOfThese(word);
        }
        return adds;
    }

    private boolean isOfThese(int word) {
        if (!words.entry(word).is("of")) {
            return false;
        }
        String what = words.entry(word + 1).term();
        return what.equals("these") || what.equals("those") || what.equals("them");
    }
}
