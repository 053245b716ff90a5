package io.claimstream.extractor.event.location;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/** Recognises the line that wire copy opens with: "LIMA, 3 FEB 89 (EFE) -- ", "POCATELLO, Idaho (AP) — ", "KYIV >> ". */
public final class Dateline {

    private static final int LONGEST = 24;
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_WORDS_IN_LOWER_CASE = 2;

    private Dateline() {}

    /** Behind the dash that ends a dateline at the beginning of the sentence, or the sentence's first token without one. */
    public static int end(Tokens tokens, int sentence) {
        int first = tokens.sentenceStart(sentence);
        int end = Math.min(paragraphEnd(tokens, sentence), first + LONGEST);
        int lower = 0;
        boolean upper = true;
        for (int i = first; i < end; i++) {
            byte shape = tokens.shape(i);
            if (shape == Shape.PUNCTUATION) {
                if (i > first
                        && (isDash(tokens, i) || tokens.first(i) == ':' && lower == 0 && (upper || sentence == 0))) {
                    return i + 1;
                }
                if (!isInside(tokens.first(i))) {
                    return first;
                }
            } else if (shape == Shape.LOWER && ++lower > MOST_WORDS_IN_LOWER_CASE
                    || tokens.is(i, WordClass.TRIGGER | WordClass.BE)) {
                return first;
            }
            upper &= shape == Shape.UPPER || shape == Shape.PUNCTUATION;
        }
        return first;
    }

    /** "Calif." may end a sentence, but not the paragraph. */
    private static int paragraphEnd(Tokens tokens, int sentence) {
        int next = sentence + 1;
        while (next < tokens.sentences() && next < sentence + MOST_SENTENCES && !tokens.startsParagraph(next)) {
            next++;
        }
        return tokens.sentenceEnd(next - 1);
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
        return mark == ','
                || mark == '.'
                || mark == '('
                || mark == ')'
                || mark == '/'
                || mark == '['
                || mark == ']'
                || mark == '*';
    }
}
