package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.Stance;
import java.util.ArrayList;
import java.util.List;

/** The acts of saying in one sentence, in order: "X said", "according to X", "said X", "X raised the toll to". */
final class Reports {

    private static final int REACH = 5;
    private static final int LIVES_REACH = 4;
    private static final long ACCORDING = NameHash.of("according");
    private static final long TO = NameHash.of("to");
    private static final long CITING = NameHash.of("citing");
    private static final long QUOTING = NameHash.of("quoting");
    private static final long BY = NameHash.of("by");
    private static final long NUMBER = NameHash.of("number");
    private static final long INDEPENDENTLY = NameHash.of("independently");
    private static final long VERIFIED = NameHash.of("verified");
    private static final long CONFIRMED = NameHash.of("confirmed");
    private static final long CORROBORATED = NameHash.of("corroborated");
    private static final long AT = NameHash.of("at");
    private static final long LEAST = NameHash.of("least");
    private static final long MOST = NameHash.of("most");
    private static final long LIVES = NameHash.of("lives");
    private static final long LIFE = NameHash.of("life");
    private static final long OF = NameHash.of("of");
    private static final long MURDER = NameHash.of("murder");
    private static final long MURDERING = NameHash.of("murdering");
    private static final long MANSLAUGHTER = NameHash.of("manslaughter");
    private static final long RESPONSIBILITY = NameHash.of("responsibility");
    private static final int MOST_BEFORE_CHARGE = 3;

    private final SpeakerPhrases phrases = new SpeakerPhrases();
    private final List<Report> slots = new ArrayList<>();
    private int count;
    private Tokens tokens;
    private int begin;
    private int end;

    /** Reads the tokens from {@code begin} to before {@code end}. */
    void read(Tokens tokens, int begin, int end) {
        this.tokens = tokens;
        this.begin = begin;
        this.end = end;
        count = 0;
        phrases.start(tokens, begin, end);
        for (int token = begin; token < end; token++) {
            Entry entry = tokens.entry(token);
            if (tokens.hash(token) == ACCORDING && token + 1 < end && tokens.hash(token + 1) == TO) {
                phrases.behind(add(token, Stance.STATED), token + 2);
            } else if (entry.is(WordClass.REPORT)) {
                report(token, entry);
            } else if (entry.is(WordClass.TOLL_VERB) && !entry.is(WordClass.NOUN) && movesToll(token)) {
                phrases.before(add(token, Stance.STATED));
            }
        }
    }

    /** Reads a headline, which may name its source beside a mark: "Police: two dead", "Two dead - police". */
    void readHeadline(Tokens tokens, int begin, int end) {
        read(tokens, begin, end);
        for (int token = begin + 1; token < end; token++) {
            boolean colon = isMark(token, ':');
            if (colon && token - begin <= REACH) {
                nameSource(token, begin, token);
            } else if ((colon || isDash(token)) && end - token - 1 <= REACH) {
                nameSource(token, token + 1, end);
            }
        }
    }

    int count() {
        return count;
    }

    /** Whether the sentence says of its numbers that they "could not be independently verified". */
    boolean isUnverified() {
        for (int token = begin + 2; token < end; token++) {
            long hash = tokens.hash(token);
            boolean checked = hash == VERIFIED || hash == CONFIRMED || hash == CORROBORATED;
            if (checked && tokens.hash(token - 1) == INDEPENDENTLY) {
                for (int i = token - 2; i >= begin && token - i <= REACH; i--) {
                    if (tokens.entry(i).is(WordClass.NEGATION)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Report get(int index) {
        return slots.get(index);
    }

    private void nameSource(int mark, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tokens.entry(token).is(WordClass.SPEAKER)) {
                phrases.whole(add(mark, Stance.STATED), from, to - 1);
                return;
            }
        }
    }

    private void report(int token, Entry entry) {
        boolean plea = entry.stance() == Stance.DENIED && isPlea(token);
        Stance stance = entry.stance() == null || plea ? Stance.STATED : entry.stance();
        if (tokens.hash(token) == CITING || tokens.hash(token) == QUOTING) {
            phrases.behind(add(token, Stance.REPORTED), token + 1);
        } else if (!entry.is(WordClass.VERB)) {
            add(token, stance);
        } else if (isVerb(token, entry)
                && !isAttribute(token, entry)
                && !isFuture(token)
                && !isEstimate(token, entry)
                && !takesLives(token)
                && !ownsUp(token)) {
            verb(token, entry, stance);
        }
    }

    /** "denies the murder of": who stands trial denies the deed, not that anybody is dead. */
    private boolean isPlea(int token) {
        int last = Math.min(end - 1, token + MOST_BEFORE_CHARGE);
        for (int i = token + 1; i <= last; i++) {
            long hash = tokens.hash(i);
            if (hash == MURDER || hash == MURDERING || hash == MANSLAUGHTER) {
                return true;
            }
        }
        return false;
    }

    /** "claimed responsibility for a blast that killed nine": the deed is claimed, not the number. */
    private boolean ownsUp(int token) {
        return token + 1 < end && tokens.hash(token + 1) == RESPONSIBILITY;
    }

    private void verb(int token, Entry entry, Stance stance) {
        if (isPassive(token)) {
            Report report = add(token, Stance.REPORTED);
            if (token + 1 < end && tokens.hash(token + 1) == BY) {
                phrases.behind(report, token + 2);
            }
            return;
        }
        Report report = add(token, stance);
        boolean inverted = token > begin
                && !entry.is(WordClass.ING)
                && closesQuotation(token - 1)
                && opensSpeaker(token + 1)
                && !(isMark(token - 1, ',') && opensClause(token + 1));
        if (inverted) {
            phrases.behind(report, token + 1);
        }
        if (!report.hasSpeaker()) {
            report.speakerBehind = false;
            boolean subjectless = entry.is(WordClass.ING) && token > begin && isMark(token - 1, ',');
            if (subjectless) {
                takeSubjectOfReportBefore(report);
            }
            if (!report.hasSpeaker()) {
                phrases.before(report);
            }
            if (!report.hasSpeaker() && entry.is(WordClass.ING)) {
                takeSubjectOfReportBefore(report);
            }
        }
        if (!report.hasSpeaker()) {
            count--;
        }
    }

    /** "claimed the raid, saying": the subject is that of the verb before, and no more is known than that it claims. */
    private void takeSubjectOfReportBefore(Report report) {
        if (count > 1 && slots.get(count - 2).hasSpeaker()) {
            Report before = slots.get(count - 2);
            report.speakerFirst = before.speakerFirst;
            report.speakerLast = before.speakerLast;
            report.role = before.role;
            report.pronoun = before.pronoun;
            report.stance = before.stance == Stance.CLAIMED ? Stance.CLAIMED : report.stance;
        }
    }

    /** "the reports of", "a claim": nouns that look like verbs. */
    private boolean isVerb(int token, Entry entry) {
        if (!entry.is(WordClass.NOUN) && !entry.is(WordClass.BASE)) {
            return true;
        }
        Entry before = token > begin ? tokens.entry(token - 1) : Entry.UNKNOWN;
        boolean noun = before.is(WordClass.DETERMINER | WordClass.ADJECTIVE | WordClass.PREPOSITION)
                || token + 1 < end && tokens.hash(token + 1) == OF;
        return !noun;
    }

    /** "an alleged attack": a participle that only describes. */
    private boolean isAttribute(int token, Entry entry) {
        return entry.is(WordClass.PARTICIPLE)
                && token > begin
                && tokens.entry(token - 1).is(WordClass.DETERMINER)
                && !tokens.entry(token - 1).is(WordClass.RELATIVE);
    }

    /** "a charge estimated at 300 kilograms": a participle behind its noun. */
    private boolean isEstimate(int token, Entry entry) {
        return entry.stance() == Stance.REPORTED
                && token + 2 < end
                && tokens.hash(token + 1) == AT
                && tokens.hash(token + 2) != LEAST
                && tokens.hash(token + 2) != MOST;
    }

    /** "the storm claimed eight lives": nobody says anything. */
    private boolean takesLives(int token) {
        for (int i = token + 1; i < end && i - token <= LIVES_REACH; i++) {
            if (tokens.hash(i) == LIVES || tokens.hash(i) == LIFE) {
                return true;
            }
        }
        return false;
    }

    /** "will disclose": nothing is said yet. */
    private boolean isFuture(int token) {
        return token > begin && tokens.entry(token - 1).is(WordClass.MODAL);
    }

    private boolean isPassive(int token) {
        Entry entry = tokens.entry(token);
        if (!entry.is(WordClass.PARTICIPLE) || entry.is(WordClass.ING)) {
            return false;
        }
        for (int i = token - 1; i >= begin && token - i <= 2; i--) {
            if (tokens.entry(i).is(WordClass.BE)) {
                return true;
            }
            if (!tokens.entry(i).is(WordClass.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** "raised the death toll to", "put the number of injured at": whoever moves a toll says so. */
    private boolean movesToll(int token) {
        for (int i = token + 1; i < end && i - token <= REACH; i++) {
            if (tokens.entry(i).is(WordClass.TOLL) || tokens.hash(i) == NUMBER) {
                return true;
            }
            if (tokens.shape(i) == Shape.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private boolean closesQuotation(int token) {
        return isMark(token, ',')
                || isMark(token, '"')
                || isMark(token, '\u201D')
                || isMark(token, '\'')
                || isMark(token, '\u2019');
    }

    /** "The agency, in a note, said the bodies were found": what follows is what it said. */
    private boolean opensClause(int token) {
        for (int i = token; i < end && tokens.shape(i) != Shape.PUNCTUATION; i++) {
            if (tokens.is(i, WordClass.RELATIVE | WordClass.SUBORDINATOR)) {
                return false;
            }
            if (tokens.is(i, WordClass.BE | WordClass.HAVE | WordClass.MODAL)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSpeaker(int token) {
        if (token >= end || tokens.shape(token) == Shape.PUNCTUATION || tokens.shape(token) == Shape.DIGITS) {
            return false;
        }
        Entry entry = tokens.entry(token);
        return tokens.shape(token) != Shape.LOWER && !entry.is(WordClass.WEEKDAY | WordClass.MONTH)
                || entry.is(WordClass.DETERMINER) && !entry.is(WordClass.RELATIVE)
                || entry.is(WordClass.SPEAKER | WordClass.ADJECTIVE)
                || token + 1 < end && tokens.entry(token + 1).is(WordClass.SPEAKER);
    }

    private boolean isDash(int token) {
        return isMark(token, '-') && tokens.begin(token) > tokens.end(token - 1)
                || isMark(token, '\u2013')
                || isMark(token, '\u2014');
    }

    private boolean isMark(int token, char mark) {
        return tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) == mark;
    }

    private Report add(int token, Stance stance) {
        if (count == slots.size()) {
            slots.add(new Report());
        }
        Report report = slots.get(count++);
        report.set(token, stance);
        return report;
    }
}
