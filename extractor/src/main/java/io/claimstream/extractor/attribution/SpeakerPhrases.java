package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;

/** Finds the noun phrase of a speaker beside a verb of saying. */
final class SpeakerPhrases {

    private static final int LONGEST = 14;
    private static final long DATES = WordClass.WEEKDAY | WordClass.MONTH | WordClass.RELATIVE_DATE | WordClass.DAYTIME;
    private static final long VERB_GROUP = WordClass.HAVE | WordClass.BE | WordClass.MODAL;
    private static final long FINITE = WordClass.PAST | WordClass.THIRD_PERSON | WordClass.ING;
    private static final long NOMINAL =
            WordClass.SPEAKER | WordClass.NOUN | WordClass.ADJECTIVE | WordClass.TITLE | WordClass.PERSON;
    private static final long OUTSIDE = WordClass.PREPOSITION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.CONJUNCTION
            | WordClass.PRONOUN
            | WordClass.REPORT
            | WordClass.NEGATION
            | VERB_GROUP
            | DATES;
    private static final long OF = NameHash.of("of");
    private static final long FOR = NameHash.of("for");
    private static final long WITH = NameHash.of("with");
    private static final long ON = NameHash.of("on");
    private static final long IN = NameHash.of("in");
    private static final long CHIEF = NameHash.of("chief");
    private static final long AND = NameHash.of("and");

    private final Speakers speakers = new Speakers();
    private Tokens tokens;
    private int begin;
    private int end;

    void start(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        speakers.start(tokens, begin);
    }

    /** Sets the subject before the verb at {@code report.token}; leaves the report without a speaker where there is none. */
    void before(Report report) {
        int last = report.token - 1;
        while (last >= begin && isBetweenSubjectAndVerb(last)) {
            last--;
        }
        if (isMark(last, ')')) {
            last = behindMark(last, '(') - 1;
        }
        if (isMark(last, ',')) {
            int open = behindMark(last, ',');
            open = open == last ? beforeRelativeClause(last) : open;
            if (open == last || tokens.shape(open - 1) == Shape.PUNCTUATION) {
                return;
            }
            // "the governor, Jon Doe, said": the phrase before the apposition
            last = open - 1;
        }
        int first = last + 1;
        while (first > begin && last - first < LONGEST && continuesBefore(first - 1, first, last)) {
            first--;
        }
        set(report, first, last);
    }

    /** Sets the phrase that begins with {@code token}: "according to X", "said X". */
    void behind(Report report, int token) {
        int last = token - 1;
        while (last + 1 < end && last - token < LONGEST && continuesBehind(last + 1, token)) {
            last++;
        }
        report.speakerBehind = true;
        set(report, token, last);
    }

    /** Sets the phrase from {@code first} to {@code last}. */
    void whole(Report report, int first, int last) {
        set(report, first, last);
    }

    private void set(Report report, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && isNoOpening(first)) {
            first++;
        }
        while (last >= first && isNoEnd(last)) {
            last--;
        }
        boolean nobody = last < first || speakers.saysNothing(first, last);
        if (nobody || !speakers.canSpeak(first, last) && !isSubject(report, first, last)) {
            return;
        }
        report.pronoun = first == last && tokens.entry(first).is(WordClass.PRONOUN);
        report.speakerFirst = first;
        report.speakerLast = last;
        report.role = speakers.role(first, last);
    }

    /** "the harbour master said": whatever an article introduces can be the subject of a verb of saying. */
    private boolean isSubject(Report report, int first, int last) {
        return tokens.entry(report.token).is(WordClass.VERB)
                && !(report.speakerBehind && tokens.entry(last).is(WordClass.KIND))
                && tokens.entry(first).is(WordClass.DETERMINER | WordClass.POSSESSIVE);
    }

    private boolean isNoOpening(int token) {
        Entry entry = tokens.entry(token);
        return isConnector(token)
                || tokens.shape(token) == Shape.POSSESSIVE
                || tokens.shape(token) == Shape.DIGITS
                || entry.is(WordClass.ADVERB) && !entry.is(WordClass.NOUN | WordClass.ADJECTIVE);
    }

    private boolean isNoEnd(int token) {
        Entry entry = tokens.entry(token);
        return isConnector(token) || entry.is(DATES | WordClass.ADVERB) && !entry.is(WordClass.NOUN);
    }

    private boolean isConnector(int token) {
        long hash = tokens.hash(token);
        return hash == OF || hash == FOR || hash == WITH || hash == AND || isMark(token, '.');
    }

    /** Whether the token at {@code at} belongs to the phrase that so far begins with {@code next}. */
    private boolean continuesBefore(int at, int next, int last) {
        if (tokens.shape(at) == Shape.POSSESSIVE) {
            return true;
        }
        if (tokens.shape(at) == Shape.PUNCTUATION) {
            return isMark(at, '.')
                    && next <= last
                    && at > begin
                    && tokens.end(at - 1) == tokens.begin(at)
                    && tokens.entry(at - 1).is(WordClass.ABBREVIATION);
        }
        if (tokens.entry(at).is(WordClass.PRONOUN)
                || next <= last && tokens.entry(next).is(WordClass.PRONOUN)) {
            return next > last;
        }
        long hash = tokens.hash(at);
        if (hash == IN) {
            // "commander in chief"
            return next <= last && tokens.hash(next) == CHIEF;
        }
        if (hash == AND) {
            return next <= last && at > begin && isNominal(at - 1) && isNominal(next);
        }
        return hash == OF || hash == FOR || hash == WITH ? next <= last : isNominal(at);
    }

    private boolean continuesBehind(int at, int first) {
        if (tokens.shape(at) == Shape.POSSESSIVE) {
            return at > first;
        }
        if (tokens.shape(at) == Shape.PUNCTUATION) {
            return isMark(at, '.') && at + 1 < end && tokens.entry(at - 1).is(WordClass.ABBREVIATION);
        }
        long hash = tokens.hash(at);
        if (hash == OF || hash == FOR || hash == WITH) {
            return at > first;
        }
        if (hash == AND) {
            return at > first && at + 1 < end && isNominal(at + 1);
        }
        return tokens.entry(at).is(WordClass.PRONOUN) ? at == first : isNominal(at);
    }

    private boolean isNominal(int at) {
        byte shape = tokens.shape(at);
        Entry entry = tokens.entry(at);
        if (shape == Shape.PUNCTUATION) {
            return false;
        }
        if (shape == Shape.DIGITS || entry.is(NOMINAL)) {
            return true;
        }
        if (entry.is(WordClass.DETERMINER)) {
            return !entry.is(WordClass.RELATIVE);
        }
        if (entry.is(OUTSIDE)) {
            return false;
        }
        boolean capital = shape == Shape.CAPITALIZED || shape == Shape.UPPER;
        boolean bare = entry.is(WordClass.BASE) && !entry.is(WordClass.PAST);
        return capital || bare || !entry.is(FINITE | WordClass.ADVERB);
    }

    /** Adverbs, dates and auxiliaries: "officials on Monday also have said". */
    private boolean isBetweenSubjectAndVerb(int token) {
        Entry entry = tokens.entry(token);
        if (tokens.shape(token) == Shape.PUNCTUATION || entry.is(WordClass.SPEAKER | WordClass.PERSON)) {
            return false;
        }
        return entry.is(VERB_GROUP | DATES)
                || entry.is(WordClass.ADVERB) && !entry.is(WordClass.NOUN)
                || tokens.shape(token) == Shape.DIGITS
                        && token > begin
                        && tokens.entry(token - 1).is(WordClass.MONTH)
                || (tokens.hash(token) == ON || tokens.hash(token) == IN)
                        && tokens.entry(token + 1).is(DATES);
    }

    /** The comma of ", who was there, said" that opens the clause closed at {@code comma}; {@code comma} if there is none. */
    private int beforeRelativeClause(int comma) {
        for (int i = comma - 2; i > begin && comma - i <= LONGEST; i--) {
            if (isMark(i, ',') && tokens.entry(i + 1).is(WordClass.RELATIVE)) {
                return i;
            }
        }
        return comma;
    }

    /** The nearest such mark before {@code token} in the same phrase; {@code token} itself where there is none. */
    private int behindMark(int token, char mark) {
        for (int i = token - 1; i > begin && token - i <= LONGEST; i--) {
            if (isMark(i, mark)) {
                return i;
            }
            boolean other = tokens.shape(i) == Shape.PUNCTUATION && tokens.first(i) != '.';
            if (other || tokens.entry(i).is(VERB_GROUP)) {
                return token;
            }
        }
        return token;
    }

    private boolean isMark(int token, char mark) {
        return token >= begin && token < end && tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) == mark;
    }
}
