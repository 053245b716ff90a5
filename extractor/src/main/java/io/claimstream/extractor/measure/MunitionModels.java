package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;

/** Reads the model of a munition, which a claim keeps beside the category. */
final class MunitionModels {

    private MunitionModels() {}

    /** The capitalised word before the munition that is neither nation nor category: "five U.S.-made ATACMS missiles"; or null. */
    static String of(Phrase phrase, Words words) {
        for (int word = phrase.to; word >= phrase.from; word--) {
            boolean named = words.capitalized(word) && !words.is(word, WordClass.ADJECTIVE | WordClass.COMMON);
            boolean known =
                    words.is(word, WordClass.MUNITION) && (word != phrase.headWord || words.shape(word) == Shape.UPPER);
            if (named && (known || hasDigit(words, word))) {
                return name(words.text(word));
            }
        }
        return null;
    }

    /** "HIMARS" of "HIMARS rockets", which the lexicon knows as one word. */
    private static String name(String text) {
        int space = text.indexOf(' ');
        return space > 0 && Character.isLowerCase(text.charAt(space + 1)) ? text.substring(0, space) : text;
    }

    private static boolean hasDigit(Words words, int word) {
        for (int i = words.begin(word); i < words.end(word); i++) {
            if (Character.isDigit(words.tokens().source().charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
