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
    private boolean upperCase;
    private boolean headline;

    /** Looks at the sentence of tokens from {@code begin} to before {@code end}. */
    void read(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.end = end;
        int lower = 0;
        int capitalized = 0;
        int upper = 0;
        for (int i = begin; i < end && i - begin < WORDS_LOOKED_AT; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.UPPER) {
                upper++;
            } else if (shape == Shape.CAPITALIZED) {
                capitalized++;
            } else if (shape == Shape.LOWER
                    && !tokens.entry(i).is(WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.CONJUNCTION)) {
                lower++;
            }
        }
        upperCase = upper > 3 && upper > 3 * (lower + capitalized);
        int capital = upper + capitalized;
        headline = !upperCase && (lower == 0 && capital > 1 || capital > 3 * lower && capital > 4);
    }

    /** Whether the sentence is in upper case. */
    boolean isUpperCase() {
        return upperCase;
    }

    /** Whether most words of the sentence begin with a capital. */
    boolean isHeadline() {
        return headline;
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
        return upperCase || headline ? (entry.classes() & ~NAMELESS) == 0 : !entry.is(WordClass.COMMON);
    }

    /** Whether the token is a word that names begin with: "New York", "West Bank". */
    boolean mayOpenName(int token) {
        return isCapital(token) && tokens.entry(token).is(WordClass.ADJECTIVE) && isCapital(token + 1);
    }
}
