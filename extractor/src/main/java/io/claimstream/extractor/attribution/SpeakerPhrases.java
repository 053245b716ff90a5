package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.SpeakerRole;

/** Finds the noun phrase of a speaker beside a verb of saying, and in what role the speaker knows. */
final class SpeakerPhrases {

    private static final int LONGEST = 14;
    private static final long DATES = WordClass.WEEKDAY | WordClass.MONTH | WordClass.RELATIVE_DATE | WordClass.DAYTIME;
    private static final long VERB_GROUP = WordClass.HAVE | WordClass.BE | WordClass.MODAL;
    private static final long FINITE = WordClass.PAST | WordClass.THIRD_PERSON | WordClass.BASE | WordClass.ING;
    private static final long OF = NameHash.of("of");
    private static final long FOR = NameHash.of("for");
    private static final long WITH = NameHash.of("with");
    private static final long ON = NameHash.of("on");
    private static final long IN = NameHash.of("in");
    private static final long AND = NameHash.of("and");

    private Tokens tokens;
    private int begin;
    private int end;

    void start(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
    }

    /** Sets the subject before the verb at {@code report.token}; leaves the report without a speaker where there is none. */
    void before(Report report) {
        int last = report.token - 1;
        while (last >= begin && isBetweenSubjectAndVerb(last)) {
            last--;
        }
        if (last >= begin && isMark(last, ',')) {
            int open = commaBefore(last);
            if (open > begin && tokens.shape(open - 1) != Shape.PUNCTUATION) {
                // "the governor, Jon Doe, said": the phrase before the apposition
                last = open - 1;
            } else {
                return;
            }
        }
        int first = last + 1;
        while (first > begin && last - first < LONGEST && continues(first - 1, first, last)) {
            first--;
        }
        set(report, first, last);
    }

    /** Sets the phrase behind {@code token}: "according to X", "said X". */
    void behind(Report report, int token) {
        int first = token;
        int last = first - 1;
        while (last + 1 < end && last - first < LONGEST && continuesBehind(last + 1, first)) {
            last++;
        }
        report.speakerBehind = true;
        set(report, first, last);
    }

    private void set(Report report, int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && (isConnector(first) || tokens.shape(first) == Shape.POSSESSIVE)) {
            first++;
        }
        while (last >= first
                && (isConnector(last)
                        || tokens.entry(last).is(DATES | WordClass.ADVERB)
                                && !tokens.entry(last).is(WordClass.NOUN))) {
            last--;
        }
        if (last < first || !isSpeaker(first, last)) {
            return;
        }
        report.pronoun = first == last && tokens.entry(first).is(WordClass.PRONOUN);
        report.speakerFirst = first;
        report.speakerLast = last;
        report.role = role(first, last);
    }

    /** A phrase with a name, a noun for speakers or a pronoun; "the latest information" speaks for nobody. */
    private boolean isSpeaker(int first, int last) {
        for (int i = first; i <= last; i++) {
            Entry entry = tokens.entry(i);
            if (entry.is(WordClass.SPEAKER | WordClass.PERSON | WordClass.TITLE)
                    || first == last && entry.is(WordClass.PRONOUN) && isPersonal(entry)) {
                return true;
            }
            boolean capital = tokens.shape(i) == Shape.CAPITALIZED || tokens.shape(i) == Shape.UPPER;
            if (capital && !entry.is(WordClass.COMMON) && !entry.is(WordClass.KIND)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonal(Entry entry) {
        return switch (entry.term()) {
            case "he", "she", "they", "it", "we" -> true;
            default -> false;
        };
    }

    /** The role of the phrase's head: the last noun for speakers before "of" or "for", else the first one anywhere. */
    private SpeakerRole role(int first, int last) {
        SpeakerRole role = null;
        for (int i = first; i <= last; i++) {
            Entry entry = tokens.entry(i);
            if (role != null && entry.is(WordClass.PREPOSITION)) {
                return role;
            }
            if (entry.is(WordClass.SPEAKER) && entry.role() != null) {
                role = entry.role();
            } else if (entry.is(WordClass.TITLE) && role == null) {
                role = SpeakerRole.OFFICIAL;
            }
        }
        return role == null ? SpeakerRole.OTHER : role;
    }

    /** Whether the token at {@code at} belongs to the phrase that so far begins with {@code next}. */
    private boolean continues(int at, int next, int last) {
        byte shape = tokens.shape(at);
        if (shape == Shape.POSSESSIVE) {
            return true;
        }
        if (shape == Shape.PUNCTUATION) {
            return isMark(at, '.')
                    && at > begin
                    && tokens.end(at - 1) == tokens.begin(at)
                    && next <= last
                    && tokens.entry(at - 1).is(WordClass.ABBREVIATION);
        }
        Entry entry = tokens.entry(at);
        if (entry.is(WordClass.PRONOUN)) {
            return next > last;
        }
        if (tokens.hash(at) == AND) {
            return next <= last && at > begin && isNounLike(at - 1) && isNounLike(next);
        }
        long hash = tokens.hash(at);
        if (hash == OF || hash == FOR || hash == WITH) {
            return next <= last;
        }
        return isNounLike(at);
    }

    private boolean continuesBehind(int at, int first) {
        byte shape = tokens.shape(at);
        if (shape == Shape.POSSESSIVE) {
            return at > first;
        }
        if (shape == Shape.PUNCTUATION) {
            return isMark(at, '.') && at + 1 < end && tokens.entry(at - 1).is(WordClass.ABBREVIATION);
        }
        long hash = tokens.hash(at);
        if (hash == OF || hash == FOR || hash == WITH) {
            return at > first;
        }
        if (hash == AND) {
            return at > first && at + 1 < end && isNounLike(at + 1);
        }
        Entry entry = tokens.entry(at);
        return entry.is(WordClass.PRONOUN) ? at == first : isNounLike(at);
    }

    private boolean isNounLike(int at) {
        byte shape = tokens.shape(at);
        if (shape == Shape.PUNCTUATION) {
            return false;
        }
        if (shape == Shape.DIGITS) {
            return true;
        }
        Entry entry = tokens.entry(at);
        boolean capital = shape == Shape.CAPITALIZED || shape == Shape.UPPER;
        if (entry.is(WordClass.SPEAKER | WordClass.NOUN | WordClass.ADJECTIVE | WordClass.TITLE | WordClass.PERSON)) {
            return true;
        }
        if (entry.is(WordClass.DETERMINER)) {
            return !entry.is(WordClass.RELATIVE) || entry.is(WordClass.DEFINITE);
        }
        if (entry.is(WordClass.PREPOSITION
                | WordClass.SUBORDINATOR
                | WordClass.RELATIVE
                | WordClass.CONJUNCTION
                | WordClass.PRONOUN
                | WordClass.REPORT
                | VERB_GROUP
                | DATES
                | WordClass.NEGATION)) {
            return false;
        }
        return capital || !entry.is(FINITE | WordClass.ADVERB);
    }

    private boolean isConnector(int token) {
        long hash = tokens.hash(token);
        return hash == OF || hash == FOR || hash == WITH || hash == AND || isMark(token, '.');
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

    private int commaBefore(int comma) {
        for (int i = comma - 1; i > begin && comma - i <= LONGEST; i--) {
            if (isMark(i, ',')) {
                return i;
            }
            if (tokens.shape(i) == Shape.PUNCTUATION && tokens.first(i) != '.'
                    || tokens.entry(i).is(VERB_GROUP)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isMark(int token, char mark) {
        return token >= begin && token < end && tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) == mark;
    }
}
