package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/** Whether a token of a sentence is written like a name. In headlines and upper-case copy the capital letter says nothing. */
final class Surface {

    /** Classes that a word can have without being an English word. */
    private static final long NAMELESS =
            WordClass.PHRASE_START | WordClass.GATE | WordClass.ABBREVIATION | WordClass.TITLE;

    private static final int WORDS_LOOKED_AT = 24;

    private Tokens tokens;
    private int end;
    private boolean capitalsSayNothing;

    /** Looks at the sentence of tokens from {@code begin} to before {@code end}. */
    void read(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.end = end;
        int lower = 0;
        int capital = 0;
        for (int i = begin; i < end && i - begin < WORDS_LOOKED_AT; i++) {
            byte shape = tokens.shape(i);
            boolean closed = tokens.entry(i).is(WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.CONJUNCTION);
            if (shape == Shape.LOWER && !closed) {
                lower++;
            } else if (shape == Shape.CAPITALIZED || shape == Shape.UPPER) {
                capital++;
            }
        }
        capitalsSayNothing = lower == 0 && capital > 1 || capital > 3 * lower && capital > 4;
    }

    /** Whether capital letters tell nothing in this sentence. */
    boolean capitalsSayNothing() {
        return capitalsSayNothing;
    }

    boolean isCapital(int token) {
        return token < end && (tokens.shape(token) == Shape.CAPITALIZED || tokens.shape(token) == Shape.UPPER);
    }

    /** Whether the token can be (part of) a name. */
    boolean isName(int token) {
        if (!isCapital(token)) {
            return false;
        }
        Entry entry = tokens.entry(token);
        return capitalsSayNothing ? (entry.classes() & ~NAMELESS) == 0 : !entry.is(WordClass.COMMON);
    }
}
