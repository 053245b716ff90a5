package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/** Recognises the line that wire copy opens with: "LIMA, 3 FEB 89 (EFE) -- ", "POCATELLO, Idaho (AP) — ", "KYIV >> ". */
final class Dateline {

    private static final int LONGEST = 24;
    private static final int MOST_WORDS_IN_LOWER_CASE = 2;

    private Dateline() {}

    /** Behind the dash that ends a dateline which begins with {@code token}, or {@code token} where there is none. */
    static int end(Tokens tokens, int token) {
        int lower = 0;
        for (int i = token; i < tokens.count() && i - token < LONGEST; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.PUNCTUATION) {
                if (i > token && isDash(tokens, i)) {
                    return i + 1;
                }
                if (!isInside(tokens.first(i))) {
                    return token;
                }
            } else if (shape == Shape.LOWER && ++lower > MOST_WORDS_IN_LOWER_CASE
                    || tokens.entry(i).is(WordClass.TRIGGER | WordClass.BE)) {
                return token;
            }
        }
        return token;
    }

    private static boolean isDash(Tokens tokens, int token) {
        char mark = tokens.first(token);
        if (mark == '-') {
            // a hyphen between letters is no dash
            return tokens.begin(token) > tokens.end(token - 1);
        }
        return mark == '\u2013' || mark == '\u2014' || mark == '>' || mark == '\u2015';
    }

    private static boolean isInside(char mark) {
        return mark == ',' || mark == '.' || mark == '(' || mark == ')' || mark == '/' || mark == '[' || mark == ']';
    }
}
