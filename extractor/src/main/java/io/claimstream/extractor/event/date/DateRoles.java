package io.claimstream.extractor.event.date;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.DatePrecision;

/**
 * Tells what a date dates by the verb or noun it stands closest to: directly behind it, else before it in its clause, else
 * the first behind it.
 */
final class DateRoles {

    private static final int FARTHEST = 16;
    private static final long HAPPENING =
            WordClass.TRIGGER | WordClass.KIND | WordClass.HARM | WordClass.TOLL | WordClass.VERB;
    private static final long SPOKEN = WordClass.REPORT | WordClass.AFTERMATH;
    private static final long EMPTY_VERBS = WordClass.BE | WordClass.HAVE | WordClass.MODAL;
    private static final long SINCE = NameHash.of("since");
    private static final long UNTIL = NameHash.of("until");
    private static final long FROM = NameHash.of("from");
    private static final long BETWEEN = NameHash.of("between");
    private static final long OVER = NameHash.of("over");
    private static final long DURING = NameHash.of("during");
    private static final long WITHIN = NameHash.of("within");
    private static final long IN = NameHash.of("in");
    private static final long THE = NameHash.of("the");
    private static final long FOR = NameHash.of("for");
    private static final long OF = NameHash.of("of");
    private static final long THIS = NameHash.of("this");
    private static final long EARLIER = NameHash.of("earlier");
    private static final long AS = NameHash.of("as");
    private static final long BY = NameHash.of("by");

    private DateRoles() {}

    static DateRole role(Tokens tokens, int begin, int end, DateMention date) {
        int next = date.last + 1;
        while (next < end && tokens.entry(next).is(WordClass.DAYTIME)) {
            next++;
        }
        if (next < end && (tokens.shape(next) == Shape.POSSESSIVE || namesEvent(tokens, next, end))) {
            return DateRole.NAME;
        }
        if (isPeriod(tokens, begin, date.first) || isWholeYear(tokens, begin, date)) {
            return DateRole.PERIOD;
        }
        if (datesFigure(tokens, begin, date.first)) {
            return DateRole.AFTERMATH;
        }
        if (next < end && isSpoken(tokens, next, begin) && !tokens.entry(next).is(WordClass.TRIGGER)) {
            return DateRole.AFTERMATH;
        }
        DateRole before = before(tokens, begin, date.first);
        if (before != null) {
            return before;
        }
        DateRole behind = behind(tokens, next, begin, end);
        return behind == null ? DateRole.HAPPENING : behind;
    }

    /** "since 2022", "over the past month". */
    private static boolean isPeriod(Tokens tokens, int begin, int first) {
        if (first == begin) {
            return false;
        }
        long before = tokens.hash(first - 1);
        if (before == SINCE || before == UNTIL || before == FROM || before == BETWEEN) {
            return true;
        }
        if (before != THE || first - 2 < begin || !tokens.entry(first + 1).is(WordClass.UNIT)) {
            return false;
        }
        long opener = tokens.hash(first - 2);
        return opener == OVER || opener == DURING || opener == WITHIN || opener == IN || opener == FOR;
    }

    /** "the third blast this year": all of it so far; "earlier this year" is one day of it. */
    private static boolean isWholeYear(Tokens tokens, int begin, DateMention date) {
        boolean thisYear = date.precision == DatePrecision.YEAR && tokens.hash(date.first) == THIS;
        return thisYear && (date.first == begin || tokens.hash(date.first - 1) != EARLIER);
    }

    /** "as of 2 August", "by Friday", "Posted: Friday": when a figure or text was made. */
    private static boolean datesFigure(Tokens tokens, int begin, int first) {
        if (first == begin) {
            return false;
        }
        long before = tokens.hash(first - 1);
        if (before == FOR || before == BY) {
            return true;
        }
        if (first - 2 < begin) {
            return false;
        }
        boolean labelled = tokens.shape(first - 1) == Shape.PUNCTUATION
                && tokens.first(first - 1) == ':'
                && tokens.entry(first - 2).is(SPOKEN);
        return labelled || before == OF && tokens.hash(first - 2) == AS;
    }

    /** "the Saturday night shooting": a noun of happening right behind the date. */
    private static boolean namesEvent(Tokens tokens, int next, int end) {
        for (int i = next; i < end && i <= next + 2; i++) {
            Entry entry = tokens.entry(i);
            if (entry.is(WordClass.KIND) && entry.is(WordClass.NOUN)) {
                return true;
            }
            if (tokens.shape(i) == Shape.PUNCTUATION
                    || entry.is(WordClass.PREPOSITION | WordClass.VERB | WordClass.BE)) {
                return false;
            }
        }
        return false;
    }

    /** By the nearest verb or noun before the date in its clause; null where there is none. */
    private static DateRole before(Tokens tokens, int begin, int first) {
        for (int i = first - 1; i >= begin && first - i <= FARTHEST && !endsClause(tokens, i); i--) {
            if (tokens.first(i) == ',' && tokens.hash(begin) == AS) {
                // "As reported earlier, on Friday ..."
                return null;
            }
            if (isSpoken(tokens, i, begin)) {
                return DateRole.AFTERMATH;
            }
            if (happens(tokens, i)) {
                return isFuture(tokens, i, begin) ? DateRole.AFTERMATH : DateRole.HAPPENING;
            }
        }
        return null;
    }

    /** By the first verb or noun behind the date; what stands in brackets does not count. */
    private static DateRole behind(Tokens tokens, int next, int begin, int end) {
        boolean bracketed = false;
        for (int i = next; i < end && i - next <= FARTHEST; i++) {
            if (tokens.shape(i) == Shape.PUNCTUATION) {
                char mark = tokens.first(i);
                bracketed = mark == '(' || bracketed && mark != ')';
            } else if (!bracketed && isSpoken(tokens, i, begin)) {
                return tokens.entry(i).is(WordClass.TRIGGER) ? DateRole.HAPPENING : DateRole.AFTERMATH;
            } else if (!bracketed && happens(tokens, i)) {
                return DateRole.HAPPENING;
            }
        }
        return null;
    }

    private static boolean happens(Tokens tokens, int token) {
        Entry entry = tokens.entry(token);
        boolean verb = entry.is(HAPPENING) && !entry.is(EMPTY_VERBS) || entry == Entry.UNKNOWN && isPast(tokens, token);
        return verb && !isAttribute(tokens, token);
    }

    /** Whether a word that the lexicon does not know looks like a verb in the past. */
    private static boolean isPast(Tokens tokens, int token) {
        return tokens.shape(token) == Shape.LOWER
                && tokens.end(token) - tokens.begin(token) > 4
                && tokens.source().startsWith("ed", tokens.end(token) - 2);
    }

    /** Whether the word says, or tells what came afterwards; "reportedly" and "an alleged attack" do neither. */
    private static boolean isSpoken(Tokens tokens, int token, int begin) {
        Entry entry = tokens.entry(token);
        return entry.is(SPOKEN) && !entry.is(WordClass.ADVERB) && !(token > begin && isAttribute(tokens, token));
    }

    /** "an alleged", "the reported": a participle that only describes. */
    private static boolean isAttribute(Tokens tokens, int token) {
        return tokens.entry(token).is(WordClass.PARTICIPLE)
                && token > 0
                && tokens.entry(token - 1).is(WordClass.DETERMINER | WordClass.DEFINITE)
                && !tokens.entry(token - 1).is(WordClass.RELATIVE);
    }

    /** "will hold a vigil on Sunday". */
    private static boolean isFuture(Tokens tokens, int verb, int begin) {
        for (int i = verb - 1; i >= begin && verb - i <= 3; i--) {
            if (tokens.entry(i).is(WordClass.MODAL)) {
                return tokens.entry(i).is("will");
            }
        }
        return false;
    }

    private static boolean endsClause(Tokens tokens, int token) {
        if (tokens.shape(token) != Shape.PUNCTUATION) {
            return false;
        }
        char mark = tokens.first(token);
        return mark == ';' || mark == ':' || mark == '"' || mark == '\u201C' || mark == '\u201D' || mark == '\u2014';
    }
}
