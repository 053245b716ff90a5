package io.claimstream.extractor.event.date;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

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
    private static final long FOR = NameHash.of("for");
    private static final long OF = NameHash.of("of");
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
        long before = date.first > begin ? tokens.hash(date.first - 1) : 0;
        if (before == SINCE || before == UNTIL || before == FROM || before == BETWEEN) {
            return DateRole.PERIOD;
        }
        if (before == FOR
                || before == BY
                || isAsOf(tokens, begin, date.first)
                || isLabelled(tokens, begin, date.first)) {
            return DateRole.AFTERMATH;
        }
        if (next < end && tokens.entry(next).is(SPOKEN) && !tokens.entry(next).is(WordClass.TRIGGER)) {
            return DateRole.AFTERMATH;
        }
        for (int i = date.first - 1; i >= begin && date.first - i <= FARTHEST && !endsClause(tokens, i); i--) {
            DateRole role = roleBeside(tokens.entry(i));
            if (role != null) {
                return role == DateRole.HAPPENING && isFuture(tokens, i, begin) ? DateRole.AFTERMATH : role;
            }
        }
        for (int i = next; i < end && i - next <= FARTHEST; i++) {
            DateRole role = roleBeside(tokens.entry(i));
            if (role != null) {
                return role;
            }
        }
        return DateRole.HAPPENING;
    }

    /** "as of 2 August": when a figure was counted. */
    private static boolean isAsOf(Tokens tokens, int begin, int first) {
        return first - 2 >= begin && tokens.hash(first - 1) == OF && tokens.hash(first - 2) == AS;
    }

    /** "Posted: Friday". */
    private static boolean isLabelled(Tokens tokens, int begin, int first) {
        return first - 2 >= begin
                && tokens.shape(first - 1) == Shape.PUNCTUATION
                && tokens.first(first - 1) == ':'
                && tokens.entry(first - 2).is(SPOKEN);
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

    private static DateRole roleBeside(Entry entry) {
        if (entry.is(EMPTY_VERBS)) {
            return null;
        }
        if (entry.is(SPOKEN)) {
            return DateRole.AFTERMATH;
        }
        return entry.is(HAPPENING) ? DateRole.HAPPENING : null;
    }

    /** "will hold a vigil on Sunday". */
    private static boolean isFuture(Tokens tokens, int verb, int begin) {
        for (int i = verb - 1; i >= begin && verb - i <= 3; i--) {
            if (tokens.entry(i).is(WordClass.MODAL)) {
                return tokens.entry(i).term().equals("will");
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
