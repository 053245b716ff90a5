package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/** Whether a token of a sentence is written like a name. In headlines and upper-case copy the capital letter says nothing. */
final class Surface {

    /** Classes that a word can have without being an English word. */
    private static final long NAMELESS =
            WordClass.PHRASE_START | WordClass.GATE | WordClass.ABBREVIATION | WordClass.TITLE;

    private static final int WORDS_LOOKED_AT = 24;
    /** With so many of them, too few are left for a headline or upper case. */
    private static final int ENOUGH_IN_LOWER_CASE = 6;

    private static final int CAPITAL = 1;
    private static final int NAME = 2;
    private static final int ADJECTIVE = 4;

    private int begin;
    private int end;
    /** How each token of the sentence is written, as bits. */
    private byte[] marks = new byte[256];
    /** The first token from each one on that can belong to a name. */
    private int[] nextNames = new int[256];

    private boolean upperCase;
    private boolean headline;

    /** Looks at the sentence of tokens from {@code begin} to before {@code end}. */
    void read(Tokens tokens, int begin, int end) {
        this.begin = begin;
        this.end = end;
        readCase(tokens);
        if (marks.length < end - begin) {
            marks = new byte[2 * (end - begin)];
            nextNames = new int[2 * (end - begin)];
        }
        int nextName = end;
        for (int i = end - 1; i >= begin; i--) {
            int mark = mark(tokens, i);
            if ((mark & (NAME | ADJECTIVE)) != 0) {
                nextName = i;
            }
            marks[i - begin] = (byte) mark;
            nextNames[i - begin] = nextName;
        }
    }

    private void readCase(Tokens tokens) {
        int lower = 0;
        int capitalized = 0;
        int upper = 0;
        for (int i = begin; i < end && i - begin < WORDS_LOOKED_AT && lower < ENOUGH_IN_LOWER_CASE; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.UPPER) {
                upper++;
            } else if (shape == Shape.CAPITALIZED) {
                capitalized++;
            } else if (shape == Shape.LOWER
                    && !tokens.is(i, WordClass.PREPOSITION | WordClass.DETERMINER | WordClass.CONJUNCTION)) {
                lower++;
            }
        }
        upperCase = upper > 3 && upper > 3 * (lower + capitalized);
        int capital = upper + capitalized;
        headline = !upperCase && (lower == 0 && capital > 1 || capital > 3 * lower && capital > 4);
    }

    private int mark(Tokens tokens, int token) {
        byte shape = tokens.shape(token);
        if (shape != Shape.CAPITALIZED && shape != Shape.UPPER) {
            return 0;
        }
        boolean name = upperCase || headline ? !tokens.is(token, ~NAMELESS) : !tokens.is(token, WordClass.COMMON);
        return CAPITAL | (name ? NAME : 0) | (tokens.is(token, WordClass.ADJECTIVE) ? ADJECTIVE : 0);
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
        return has(token, CAPITAL);
    }

    /** Whether the token can be (part of) a name. */
    boolean isName(int token) {
        return has(token, NAME);
    }

    /** Whether the token is an adjective with a capital: "Ukrainian", "New". */
    boolean isAdjective(int token) {
        return has(token, ADJECTIVE);
    }

    /** Whether the token is a word that names begin with: "New York", "West Bank". */
    boolean mayOpenName(int token) {
        return isAdjective(token) && isCapital(token + 1);
    }

    /** The first token from {@code token} on that is a name or an adjective with a capital; the end where none is. */
    int nextName(int token) {
        return nextNames[token - begin];
    }

    private boolean has(int token, int mark) {
        return token < end && (marks[token - begin] & mark) != 0;
    }
}
