package io.claimstream.extractor.text;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;

/**
 * Cuts a text into tokens and sentences in one pass, looking each word up in the lexicon by its hash. Linear in the
 * length of the text, whatever it holds.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark that no abbreviation, initial or number explains, and
 * at a line break, unless the text is {@linkplain LineBreaks hard-wrapped} or the next line is an {@linkplain ListItems
 * item} of a list that the sentence opens.
 */
public final class Tokenizer {

    /** A longer run of letters is no word; it is cut so that offsets stay small and hashing stays linear. */
    private static final int LONGEST_WORD = 200;

    private static final int LONGEST_REFERENCE = 6;

    private final Lexicon lexicon;
    private Tokens tokens;
    private char[] text;
    private int length;
    private boolean inQuotation;
    private boolean curlyQuotation;
    private boolean inList;

    public Tokenizer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Fills {@code tokens} with the tokens of {@code text}. */
    public void tokenize(String text, Tokens tokens) {
        this.tokens = tokens;
        inQuotation = false;
        curlyQuotation = false;
        inList = false;
        tokens.reset(text);
        this.text = tokens.characters();
        length = text.length();
        boolean wrapped = LineBreaks.areWraps(text);
        tokens.startSentence(true);
        int i = 0;
        while (i < length) {
            i = this.text[i] == ' ' ? i + 1 : next(i, wrapped);
        }
        tokens.finish();
    }

    /** Reads what begins at {@code i}; where the next begins. */
    private int next(int i, boolean wrapped) {
        int c = CharClass.of(text[i]);
        if ((c & CharClass.LETTER) != 0) {
            return word(i);
        }
        if ((c & CharClass.BLANK) != 0) {
            return text[i] == '\n' ? lineBreak(i, wrapped) : i + 1;
        }
        return (c & CharClass.DIGIT) != 0 ? number(i) : punctuation(i);
    }

    private int lineBreak(int at, boolean wrapped) {
        int i = at + 1;
        boolean blank = false;
        while (i < length && Character.isWhitespace(text[i])) {
            blank |= text[i] == '\n';
            i++;
        }
        boolean indented = i - at > 3;
        inList = ListItems.goOn(text, length, at, i, inList);
        if (!inList && (!wrapped || blank || indented)) {
            tokens.startSentence(true);
            if (!curlyQuotation) {
                inQuotation = false;
            }
        }
        return i;
    }

    private int word(int begin) {
        int i = begin;
        long hash = NameHash.start();
        int upper = 0;
        int letters = 0;
        boolean hyphenated = false;
        int limit = Math.min(length, begin + LONGEST_WORD);
        while (i < limit) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c == ' ') {
                break;
            } else {
                int classes = CharClass.of(c);
                if ((classes & CharClass.LETTER) != 0) {
                    letters++;
                    upper += (classes & CharClass.UPPER) >> 1;
                } else if ((classes & CharClass.BLANK) != 0 || !continuesWord(c, begin, i)) {
                    break;
                }
                hyphenated |= isHyphen(c);
            }
            hash = NameHash.step(hash, c);
            i++;
        }
        i = withoutTrailingMarks(begin, i);
        boolean possessive = i - begin > 2 && isApostrophe(text[i - 2]) && (text[i - 1] == 's' || text[i - 1] == 'S');
        int end = possessive ? i - 2 : i;
        long finished = NameHash.end(possessive ? hashOf(begin, end) : hash);
        byte shape = upper == 0 ? Shape.LOWER : upper == letters && letters > 1 ? Shape.UPPER : Shape.CAPITALIZED;
        Entry entry = lexicon.get(finished);
        tokens.add(begin, end, finished, entry, shape, inQuotation);
        if (hyphenated) {
            tokens.markHyphenated();
        }
        if (possessive) {
            tokens.add(end, i, 0, lexicon.possessive(), Shape.POSSESSIVE, inQuotation);
        }
        return i;
    }

    /** Whether {@code c} at {@code i} belongs to the word: hyphens, apostrophes and the dots of initials and decimals inside it. */
    private boolean continuesWord(char c, int begin, int i) {
        if (isDigit(c)) {
            return true;
        }
        if (i + 1 >= length) {
            return c == '.' && isInitial(begin, i);
        }
        char next = text[i + 1];
        if (isHyphen(c) || isApostrophe(c)) {
            return Character.isLetterOrDigit(next);
        }
        return c == '.' && (isInitial(begin, i) || isDigit(text[i - 1]) && isDigit(next));
    }

    /** Whether the letter before the dot at {@code i} stands alone: "J.", "U.S." */
    private boolean isInitial(int begin, int i) {
        return Character.isUpperCase(text[i - 1]) && (i - begin == 1 || text[i - 2] == '.');
    }

    /** A lone initial keeps no dot that may end a sentence: "Plan B." */
    private int withoutTrailingMarks(int begin, int end) {
        int i = end;
        while (i > begin + 1 && isApostrophe(text[i - 1])) {
            i--;
        }
        return i;
    }

    private long hashOf(int begin, int end) {
        long hash = NameHash.start();
        for (int i = begin; i < end; i++) {
            hash = NameHash.step(hash, text[i]);
        }
        return hash;
    }

    private int number(int begin) {
        int i = begin;
        long hash = NameHash.start();
        boolean letters = false;
        boolean hyphenated = false;
        while (i < length && i - begin < LONGEST_WORD) {
            char c = text[i];
            if (Character.isLetter(c)) {
                letters = true;
            } else if (!isDigit(c)) {
                char next = i + 1 < length ? text[i + 1] : ' ';
                boolean separator = (c == ',' || c == '.' || c == ':') && isDigit(next) && !letters;
                boolean hyphen = c == '-' && Character.isLetter(next);
                if (!separator && !hyphen) {
                    break;
                }
                letters |= hyphen;
                hyphenated |= hyphen;
            }
            hash = NameHash.step(hash, c);
            i++;
        }
        long finished = NameHash.end(hash);
        Entry entry = letters ? lexicon.get(finished) : Entry.UNKNOWN;
        tokens.add(begin, i, finished, entry, letters ? Shape.DIGITS_WITH_LETTERS : Shape.DIGITS, inQuotation);
        if (hyphenated) {
            tokens.markHyphenated();
        }
        return i;
    }

    private int punctuation(int i) {
        char c = text[i];
        int end = i + 1;
        if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u00AB' || c == '\u00BB') {
            boolean opens = c == '"' ? !inQuotation : c == '\u201C' || c == '\u201E' || c == '\u00AB';
            tokens.add(i, end, 0, Entry.UNKNOWN, Shape.PUNCTUATION, inQuotation && !opens);
            inQuotation = opens;
            curlyQuotation = opens && c != '"';
            return end;
        }
        while ((c == '-' || c == '.' || c == '*' || c == '=' || c == '_') && end < length && text[end] == c) {
            end++;
        }
        if (isApostrophe(c) && i > 0 && (text[i - 1] == 's' || text[i - 1] == 'S')) {
            tokens.add(i, end, 0, lexicon.possessive(), Shape.POSSESSIVE, inQuotation);
            return end;
        }
        tokens.add(i, end, 0, Entry.UNKNOWN, Shape.PUNCTUATION, inQuotation);
        if ((c == '.' || c == '!' || c == '?') && endsSentence(i, end)) {
            end = closeQuotation(end);
            tokens.startSentence(false);
        }
        return end;
    }

    /** Takes the closing quotation mark or bracket behind a full stop into the sentence that it ends. */
    private int closeQuotation(int at) {
        int i = at;
        while (i < length) {
            char c = text[i];
            boolean closes = c == '\u201D' || c == '"' && inQuotation || c == ')' || c == ']';
            if (!closes) {
                return i;
            }
            tokens.add(i, i + 1, 0, Entry.UNKNOWN, Shape.PUNCTUATION, inQuotation);
            if (c == '"' || c == '\u201D') {
                inQuotation = false;
            }
            i++;
        }
        return i;
    }

    private boolean endsSentence(int at, int end) {
        if (text[at] != '.') {
            return !isLostCharacter(at, end);
        }
        int last = tokens.count() - 2;
        if (last >= 0 && tokens.end(last) == at && explainsFullStop(last)) {
            return false;
        }
        int i = end;
        while (i < length && isCloser(text[i])) {
            i++;
        }
        i = behindReferences(i);
        if (i >= length) {
            return true;
        }
        char next = text[i];
        if (!Character.isWhitespace(next) && next != '\u00A0') {
            // "wounded.The": a lost space, or a web address
            return Character.isUpperCase(next) && last >= 0 && tokens.end(last) - tokens.begin(last) > 3;
        }
        while (i < length && (Character.isWhitespace(text[i]) || text[i] == '\u00A0')) {
            i++;
        }
        return i >= length || !Character.isLowerCase(text[i]);
    }

    /** "two huts ? both empty ? burned", "at the ?Blue Inn?": a mark that stands for a character lost on the way. */
    private boolean isLostCharacter(int at, int end) {
        int i = end;
        if (at > 0 && Character.isWhitespace(text[at - 1]) && i < length && Character.isLetterOrDigit(text[i])) {
            return true;
        }
        while (i < length && (text[i] == ' ' || text[i] == '\u00A0')) {
            i++;
        }
        return i < length && Character.isLowerCase(text[i]);
    }

    /** "[4][12]" behind a full stop: references to sources. */
    private int behindReferences(int at) {
        int i = at;
        while (i < length && text[i] == '[') {
            int close = i + 1;
            while (close < length && close - i < LONGEST_REFERENCE && text[close] != ']') {
                close++;
            }
            if (close >= length || text[close] != ']') {
                return i;
            }
            i = close + 1;
        }
        return i;
    }

    private boolean explainsFullStop(int token) {
        return tokens.entry(token).is(WordClass.ABBREVIATION) && tokens.shape(token) != Shape.LOWER
                || tokens.end(token) - tokens.begin(token) == 1 && Character.isUpperCase(tokens.first(token));
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\u201D' || c == '\u2019' || c == ')' || c == ']';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
