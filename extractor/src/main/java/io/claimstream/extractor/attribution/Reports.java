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
    private static final long ACCORDING = NameHash.of("according");
    private static final long TO = NameHash.of("to");
    private static final long CITING = NameHash.of("citing");
    private static final long QUOTING = NameHash.of("quoting");
    private static final long BY = NameHash.of("by");
    private static final long OF = NameHash.of("of");
    private static final long NUMBER = NameHash.of("number");

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

    int count() {
        return count;
    }

    Report get(int index) {
        return slots.get(index);
    }

    private void report(int token, Entry entry) {
        Stance stance = entry.stance() == null ? Stance.STATED : entry.stance();
        if (tokens.hash(token) == CITING || tokens.hash(token) == QUOTING) {
            phrases.behind(add(token, Stance.REPORTED), token + 1);
            return;
        }
        if (entry.is(WordClass.ADVERB)) {
            add(token, stance);
            return;
        }
        if (!isVerb(token, entry)) {
            return;
        }
        if (isPassive(token)) {
            Report report = add(token, Stance.REPORTED);
            if (token + 1 < end && tokens.hash(token + 1) == BY) {
                phrases.behind(report, token + 2);
            }
            return;
        }
        Report report = add(token, stance);
        boolean inverted = token > begin && closesQuotation(token - 1) && opensSpeaker(token + 1);
        if (inverted) {
            phrases.behind(report, token + 1);
        } else {
            phrases.before(report);
            if (!report.hasSpeaker() && entry.is(WordClass.ING)) {
                takeSubjectOfReportBefore(report);
            }
        }
    }

    /** "accused them of ..., saying": the subject is that of the verb before. */
    private void takeSubjectOfReportBefore(Report report) {
        if (count > 1 && slots.get(count - 2).hasSpeaker()) {
            Report before = slots.get(count - 2);
            report.speakerFirst = before.speakerFirst;
            report.speakerLast = before.speakerLast;
            report.role = before.role;
            report.pronoun = before.pronoun;
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
        if (tokens.shape(token) != Shape.PUNCTUATION) {
            return false;
        }
        char mark = tokens.first(token);
        return mark == ',' || mark == '"' || mark == '\u201D' || mark == '\'' || mark == '\u2019';
    }

    private boolean opensSpeaker(int token) {
        if (token >= end || tokens.shape(token) == Shape.PUNCTUATION) {
            return false;
        }
        Entry entry = tokens.entry(token);
        return tokens.shape(token) != Shape.LOWER && !entry.is(WordClass.WEEKDAY | WordClass.MONTH)
                || entry.is(WordClass.DETERMINER) && !entry.is(WordClass.RELATIVE)
                || entry.is(WordClass.SPEAKER);
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
