package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Words;

/** Tells phrases that stand for all munitions spoken of before. */
final class AllOfThem {

    private final Words words;

    AllOfThem(Words words) {
        this.words = words;
    }

    /** "All were shot down", "all of them", "them all", "every one of them", "all the drones". */
    boolean isSaidBy(Phrase phrase) {
        if (phrase.pronoun && (isWord(phrase.from, "every") || isWord(phrase.to + 1, "all"))) {
            return true;
        }
        if (phrase.count.present()) {
            return false;
        }
        if (phrase.every && (phrase.head.is(WordClass.MUNITION) || isAirTarget(phrase))) {
            return true;
        }
        if (phrase.pronoun) {
            return isWord(phrase.from - 1, "all of") || isWord(phrase.from - 1, "of") && isWord(phrase.from - 2, "all");
        }
        return phrase.from == phrase.to && isWord(phrase.from, "all");
    }

    /** "all targets", as air defences call what they shoot at; not "all assigned targets", which are an attacker's. */
    private boolean isAirTarget(Phrase phrase) {
        return phrase.head.is(WordClass.OTHER_THING)
                && phrase.head.term().endsWith("targets")
                && !isWord(phrase.headWord - 1, "assigned")
                && !isWord(phrase.headWord - 1, "designated");
    }

    private boolean isWord(int word, String term) {
        return words.entry(word).term().equals(term);
    }
}
