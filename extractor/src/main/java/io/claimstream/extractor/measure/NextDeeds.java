package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;

/** Tells deeds that follow on another by the same hand, so that their victims are more than those counted before. */
final class NextDeeds {

    private static final int WINDOW = 12;

    private final Words words;
    private final Phrases phrases;

    NextDeeds(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * "He then drove to a shop and killed two more people", "and then went to a school, where he shot four": the same hand
     * went on.
     */
    boolean isOne(int verb) {
        for (int i = verb - 1; i >= 0 && verb - i < WINDOW; i--) {
            Phrase phrase = phrases.get(i);
            if (phrase.is(PhraseType.NOUN) && (phrase.pronoun || Victims.isAttacker(phrase))) {
                boolean elsewhere = phrases.is(i - 1, PhraseType.SUBORDINATOR)
                        && phrases.get(i - 1).head.is("where");
                int from = elsewhere ? wordBehindTriggerBefore(i) : phrase.to + 1;
                return hasSequel(from, phrases.get(verb).headWord);
            }
        }
        return false;
    }

    private int wordBehindTriggerBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (phrases.is(i, PhraseType.TRIGGER)) {
                return phrases.get(i).to + 1;
            }
        }
        return 0;
    }

    private boolean hasSequel(int from, int to) {
        for (int word = from; word < to; word++) {
            if (words.is(word, WordClass.SEQUEL)) {
                return true;
            }
        }
        return false;
    }
}
