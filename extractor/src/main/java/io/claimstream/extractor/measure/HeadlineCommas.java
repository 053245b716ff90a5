package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;

/** In a headline a comma stands for "and": "Two men, woman killed", "Crash kills driver, four passengers"; so it does in shorthand. */
final class HeadlineCommas {

    private final Phrases phrases;
    private boolean headline;

    HeadlineCommas(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Tells whether the sentence that is read next is a headline. */
    void startSentence(boolean headline) {
        this.headline = headline;
    }

    /** Whether a comma between the phrases at {@code first} and {@code second} joins them. */
    boolean join(int first, int second) {
        return headline && areListed(first, second) && !isApposition(first, second);
    }

    /** Whether a comma joins these two, and the first opens the headline or goes on with such a list. */
    boolean joinSubjects(int first, int second) {
        boolean opens =
                first == 0 || phrases.is(first - 1, PhraseType.BREAK) || phrases.is(first - 1, PhraseType.COMMA);
        return opens && (join(first, second) || isInShorthand(first, second));
    }

    /** "Four rebels, three soldiers dead.": a note drops the auxiliary, and the conjunction with it. */
    private boolean isInShorthand(int first, int second) {
        return first == 0
                && phrases.is(second + 1, PhraseType.TRIGGER)
                && !phrases.is(second + 2, PhraseType.NOUN)
                && areListed(first, second)
                && phrases.get(first).count.present()
                && phrases.get(second).count.present()
                && !isApposition(first, second);
    }

    private boolean areListed(int first, int second) {
        return isDescribed(first) && isDescribed(second);
    }

    /** Told of by a noun for people, with a number or as one, and not by a name. */
    private boolean isDescribed(int index) {
        if (!phrases.is(index, PhraseType.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(index);
        boolean people = phrase.head.is(WordClass.PERSON) && !phrase.pronoun && !phrase.measurement;
        return people && (phrase.count.present() || Victims.isSingle(phrase));
    }

    /** "teacher, mother of two", "ten people, three children", "policeman, activist": may tell more of the same people. */
    private boolean isApposition(int first, int second) {
        Phrase one = phrases.get(first);
        Phrase other = phrases.get(second);
        if (other.count.present()) {
            return one.count.present()
                    && one.head.category() == null
                    && !other.increment
                    && one.count.value > other.count.value;
        }
        boolean ofOthers = phrases.is(second + 1, PhraseType.PREPOSITION)
                && phrases.get(second + 1).head.is("of");
        return ofOthers || !one.count.present() && !Victims.isManWomanOrChild(one) && !Victims.isManWomanOrChild(other);
    }
}
