package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;

/** The munition that the article spoke of last, which later words may leave unsaid: "Three missiles were fired. Two were shot down." */
final class LatestMunition {

    private String category;

    /** Forgets the article before. */
    void clear() {
        category = null;
    }

    /** Its category, or null where the article spoke of none. */
    String category() {
        return category;
    }

    void remember(Phrase phrase) {
        if (phrase.head.is(WordClass.MUNITION) && phrase.head.category() != null && !isOfAnyKind(phrase)) {
            category = phrase.head.category();
        }
    }

    /** The category of the munition; that of the latest where the words do not say. */
    String of(Phrase phrase) {
        if (isOfAnyKind(phrase)) {
            return category;
        }
        String own = phrase.head.category() != null ? phrase.head.category() : phrase.modifier.category();
        return own != null ? own : category;
    }

    /** "A missile was launched. The projectile fell into the sea." */
    private boolean isOfAnyKind(Phrase phrase) {
        return category != null && phrase.definite && phrase.head.term().startsWith("projectile");
    }
}
