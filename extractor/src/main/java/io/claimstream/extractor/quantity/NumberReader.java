package io.claimstream.extractor.quantity;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Year;
import io.claimstream.schemas.claim.Bound;

/**
 * Reads a number with its bounds: digits and words ("1.2 million", "two hundred and fifty"), bounds before and behind
 * ("at least", "or more"), ranges ("between 20 and 30", "20 to 30", "one or two") and vague words ("dozens").
 *
 * <p>The limits follow DESIGN.md section 2: "nearly 40" has a high of 40, "more than 40" a low of 41, "dozens" a low of
 * 24, "several" no low above 2.
 */
public final class NumberReader {

    /** Four digits without a comma are rather a count if they would be a year before this one. */
    private static final int FIRST_LIKELY_YEAR = 1900;

    private static final long LARGEST = 10_000_000_000L;

    private static final long OPENERS = WordClass.BOUND
            | WordClass.NUMBER
            | WordClass.VAGUE
            | WordClass.MULTIPLIER
            | WordClass.INDEFINITE
            | WordClass.PREPOSITION;

    private final Words words;
    private long number;

    public NumberReader(Words words) {
        this.words = words;
    }

    /** Whether a number can begin at {@code word}; most words need no closer look. */
    public boolean mayBegin(int word) {
        return words.is(word, OPENERS) || words.isDigits(word);
    }

    /**
     * Reads a number that begins at {@code word}.
     *
     * @return the word behind it, or {@code word} where no count begins there
     */
    public int read(int word, Count count) {
        count.clear();
        if (!mayBegin(word)) {
            return word;
        }
        int at = word;
        Entry bound = null;
        if (words.is(at, WordClass.VAGUE) && words.entry(at).is(WordSet.COMPANY) && isNumberAt(at + 1)) {
            // "a group of six shepherds"
            at++;
        }
        while (words.is(at, WordClass.BOUND)) {
            bound = stronger(bound, words.entry(at));
            at++;
        }
        if (words.is(at, WordClass.DETERMINER) && bound != null && !words.is(at, WordClass.NUMBER)) {
            at++;
        }
        int end = readBare(at, count, bound);
        if (end == at) {
            count.clear();
            return word;
        }
        count.firstWord = word;
        if (words.is(end, WordClass.BOUND_AFTER)) {
            limit(count, words.entry(end).bound(), false);
            end++;
        }
        end = readMost(end, count);
        count.lastWord = end - 1;
        return end;
    }

    private boolean isNumberAt(int word) {
        return words.is(word, WordClass.NUMBER | WordClass.BOUND) || words.isDigits(word);
    }

    /** "at least 13 and as many as 46": behind the least, the most; behind both, or {@code at}. */
    private int readMost(int at, Count count) {
        boolean most = count.bound == Bound.AT_LEAST
                && words.entry(at).is("and")
                && words.is(at + 1, WordClass.BOUND)
                && words.entry(at + 1).bound() == Bound.AT_MOST;
        int end = most ? readPlain(at + 2) : at;
        if (end <= at + 2 || number <= count.low) {
            return at;
        }
        count.high = number;
        count.value = count.low;
        count.bound = Bound.RANGE;
        return end;
    }

    private static Entry stronger(Entry first, Entry second) {
        // "at least some 40": the first bound says more; "an estimated more than": so does the second
        return first == null || first.bound() == Bound.ABOUT ? second : first;
    }

    private int readBare(int at, Count count, Entry bound) {
        if (words.is(at, WordClass.VAGUE)) {
            long low = words.entry(at).number();
            count.bound = Bound.VAGUE;
            count.low = low > 0 ? low : 2;
            count.value = low > 0 ? low : Count.NONE;
            return at + 1;
        }
        if (isBetween(at)) {
            int end = readRange(at + 1, count);
            if (end > at + 1) {
                return end;
            }
        }
        int end = readPlain(at);
        if (end == at) {
            return at;
        }
        count.exactly(number);
        int afterRange = readRangeTail(end, count, false);
        if (afterRange > end) {
            return afterRange;
        }
        if (bound != null) {
            limit(count, bound.bound(), bound.number() == 1);
        }
        return end;
    }

    private boolean isBetween(int at) {
        return words.is(at, WordClass.PREPOSITION) && words.entry(at).is("between");
    }

    private int readRange(int at, Count count) {
        int end = readPlain(at);
        if (end == at) {
            return at;
        }
        count.exactly(number);
        int tail = readRangeTail(end, count, true);
        return tail > end ? tail : at;
    }

    /** "to 30", "or three", "and 30" (after "between"), "- 30". */
    private int readRangeTail(int at, Count count, boolean between) {
        boolean hyphen = words.isMark(at, '-') || words.isMark(at, '\u2013');
        boolean to = hyphen || words.entry(at).is("to");
        boolean or = words.entry(at).is("or");
        boolean and = between && words.entry(at).is("and");
        if (!to && !or && !and) {
            return at;
        }
        long first = count.value;
        int end = readPlain(at + 1);
        boolean adjacent = or && number == first + 1;
        if (end == at + 1 || number <= first || or && !adjacent || first == 0) {
            return at;
        }
        count.low = first;
        count.high = number;
        count.value = first;
        count.bound = Bound.RANGE;
        return end;
    }

    /** Reads a number without bounds into {@link #number}; the word behind it, or {@code at}. */
    private int readPlain(int at) {
        if (at >= words.count()) {
            return at;
        }
        if (words.shape(at) == Shape.DIGITS) {
            return readDigits(at);
        }
        if (!words.is(at, WordClass.NUMBER)) {
            if (words.is(at, WordClass.MULTIPLIER) && words.is(at - 1, WordClass.INDEFINITE)) {
                return readWords(at);
            }
            boolean indefinite = words.is(at, WordClass.INDEFINITE) && words.is(at + 1, WordClass.MULTIPLIER);
            return indefinite ? readWords(at + 1) : at;
        }
        return readWords(at);
    }

    private int readDigits(int at) {
        int begin = words.begin(at);
        int end = words.end(at);
        String text = words.tokens().source();
        long value = 0;
        int decimals = -1;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                decimals = decimals < 0 ? decimals : decimals + 1;
                if (value > LARGEST) {
                    return at;
                }
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c != ',') {
                return at;
            }
        }
        int next = at + 1;
        if (words.is(next, WordClass.MULTIPLIER)) {
            long factor = words.entry(next).number();
            for (int i = 0; i < Math.max(0, decimals); i++) {
                factor /= 10;
            }
            number = value * factor;
            return number > LARGEST ? at : next + 1;
        }
        if (decimals >= 0 || text.charAt(begin) == '0' && end - begin > 1) {
            return at;
        }
        number = value;
        return next;
    }

    /** "two hundred and fifty thousand". */
    private int readWords(int at) {
        long total = 0;
        long group = 0;
        int end = at;
        boolean any = false;
        while (end < words.count()) {
            if (words.is(end, WordClass.MULTIPLIER)) {
                long factor = words.entry(end).number();
                group = any ? Math.max(group, 1) * factor : factor;
                if (factor >= 1000) {
                    total += group;
                    group = 0;
                }
            } else if (words.is(end, WordClass.NUMBER) && words.shape(end) != Shape.DIGITS) {
                long unit = words.entry(end).number();
                boolean fits = !any
                        || group % 100 == 0 && unit < 100 && group > 0
                        || group == 0 && total > 0
                        || group % 10 == 0 && group % 100 >= 20 && unit < 10 && unit > 0;
                if (!fits) {
                    break;
                }
                group += unit;
            } else if (any
                    && words.entry(end).is("and")
                    && group % 100 == 0
                    && group + total >= 100
                    && words.is(end + 1, WordClass.NUMBER)
                    && words.shape(end + 1) != Shape.DIGITS
                    && words.entry(end + 1).number() > 0
                    && words.entry(end + 1).number() < 100) {
                end++;
                continue;
            } else {
                break;
            }
            any = true;
            end++;
            if (total + group > LARGEST) {
                return at;
            }
        }
        number = total + group;
        return any ? end : at;
    }

    private static void limit(Count count, Bound bound, boolean fromBelow) {
        if (count.bound != Bound.EXACT || bound == null) {
            return;
        }
        count.bound = bound;
        switch (bound) {
            case AT_LEAST -> count.high = Count.NONE;
            case MORE_THAN -> count.exceed();
            case AT_MOST -> count.low = Count.NONE;
            case LESS_THAN -> {
                count.low = Count.NONE;
                count.high = count.value - 1;
            }
            case ABOUT -> {
                count.low = Count.NONE;
                count.high = fromBelow ? count.value : Count.NONE;
            }
            default -> {
                // exact, range and vague limit themselves
            }
        }
    }

    /** Whether the digits at {@code word} are rather a year than a count. */
    public boolean isYear(int word) {
        return word >= 0
                && word < words.count()
                && words.shape(word) == Shape.DIGITS
                && Year.read(words.tokens().source(), words.begin(word), words.end(word)) >= FIRST_LIKELY_YEAR;
    }
}
