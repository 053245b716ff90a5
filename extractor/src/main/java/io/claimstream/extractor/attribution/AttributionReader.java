package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.TextField;

/**
 * Says who stands behind a number: whoever its own sentence names; in a quotation that runs over several sentences, whoever
 * the sentence names in which it ends or the one before it; otherwise the article itself. Reuses its buffers and must be
 * used by one thread at a time.
 */
public final class AttributionReader {

    private static final int LONGEST_QUOTATION = 12;
    private static final int PRONOUN_REACH = 4;
    private static final int CHANNEL_REACH = 4;
    private static final int NAME_REACH = 5;
    /** A longer sentence is no sentence; nothing is counted behind that. */
    private static final int LONGEST_SENTENCE = 400;
    /** So far into a text its speakers have been introduced. */
    private static final int TOKENS_LOOKED_AT = 4_000;

    private static final long WHILE = NameHash.of("while");
    private static final long AND = NameHash.of("and");
    private static final long BUT = NameHash.of("but");
    private static final long ON = NameHash.of("on");
    private static final long VIA = NameHash.of("via");
    private static final long IN = NameHash.of("in");
    private static final long THROUGH = NameHash.of("through");
    private static final long BY = NameHash.of("by");

    private final Reports reports = new Reports();
    private Tokens tokens;
    private boolean headline;
    private int sentenceStart;
    private int sentenceEnd;
    private String knownSource;
    private long knownName;
    private SpeakerRole knownRole;

    /** Who says what {@code finding} counts. */
    public Attribution read(Document document, Finding finding) {
        tokens = document.tokens(finding.field);
        headline = finding.field == TextField.TITLE;
        int token = tokenAt(finding);
        boolean quoted = tokens.quoted(token);
        int sentence = finding.sentence;
        Report report = reportIn(sentence, token, quoted);
        if (report == null && quoted) {
            sentence = sentenceOfSpeaker(sentence);
            report = sentence < 0 ? null : reportIn(sentence, -1, true);
        }
        return report == null
                ? new Attribution(null, SpeakerRole.OTHER, null, Stance.STATED, quoted)
                : attribution(report, sentence, quoted);
    }

    private Attribution attribution(Report report, int sentence, boolean quoted) {
        String via = via(report);
        boolean unverified = report.stance == Stance.STATED && reports.isUnverified();
        Stance stance = unverified ? Stance.CLAIMED : report.stance;
        Report named = report.pronoun ? namedBefore(sentence) : report;
        if (named == null || !named.hasSpeaker()) {
            return new Attribution(null, SpeakerRole.OTHER, via, stance, quoted);
        }
        SpeakerRole role = named.role == SpeakerRole.OTHER ? roleOfName(named) : named.role;
        String speaker = tokens.source().substring(tokens.begin(named.speakerFirst), tokens.end(named.speakerLast));
        return new Attribution(speaker, role, via, stance, quoted);
    }

    /**
     * The report that governs the token: the nearest before it that opens what follows ("officials said that"), else the
     * nearest behind it, else one that only stands between ("..., officials said, and ..."). A quotation is governed from
     * outside. Null where nobody says anything.
     */
    private Report reportIn(int sentence, int token, boolean quoted) {
        read(sentence);
        Report opening = null;
        Report between = null;
        Report behind = null;
        for (int i = 0; i < reports.count(); i++) {
            Report report = reports.get(i);
            boolean useful = report.hasSpeaker() || report.stance != Stance.STATED;
            if (!useful || quoted && tokens.quoted(report.token)) {
                continue;
            }
            if (report.token >= token) {
                if (opensClause(report)) {
                    continue;
                }
                behind = behind == null || !behind.hasSpeaker() && report.hasSpeaker() ? report : behind;
            } else if (governsWhatFollows(report)) {
                opening = report;
            } else {
                between = report;
            }
        }
        if (opening != null && (opening.hasSpeaker() || behind == null || !behind.hasSpeaker())) {
            return opening;
        }
        return behind != null ? behind : between;
    }

    private void read(int sentence) {
        sentenceStart = tokens.sentenceStart(sentence);
        sentenceEnd = Math.min(tokens.sentenceEnd(sentence), sentenceStart + LONGEST_SENTENCE);
        if (headline) {
            reports.readHeadline(tokens, sentenceStart, sentenceEnd);
        } else {
            reports.read(tokens, sentenceStart, sentenceEnd);
        }
    }

    /** "four died while the mayor spoke of six", "... and police said": says nothing of what stands before. */
    private boolean opensClause(Report report) {
        if (report.speakerBehind || !report.hasSpeaker() || report.speakerFirst == sentenceStart) {
            return false;
        }
        long before = tokens.hash(report.speakerFirst - 1);
        return before == WHILE || before == AND || before == BUT;
    }

    /** "..., officials said." closes what stands before it; "officials said four died" opens what follows. */
    private boolean governsWhatFollows(Report report) {
        int behind = report.token + 1;
        if (report.speakerBehind || behind >= tokens.count() || tokens.shape(behind) != Shape.PUNCTUATION) {
            return true;
        }
        char mark = tokens.first(behind);
        return mark != '.' && mark != ',' || report.speakerFirst == sentenceStart;
    }

    /** The sentence that says who speaks a quotation: where it ends, else one before it begins; -1 if none does. */
    private int sentenceOfSpeaker(int sentence) {
        for (int next = sentence + 1; next < tokens.sentences() && next - sentence <= LONGEST_QUOTATION; next++) {
            int first = tokens.sentenceStart(next);
            if (!tokens.quoted(first) && !opensQuotation(first)) {
                break;
            }
            if (reportIn(next, -1, true) != null) {
                return next;
            }
        }
        for (int before = sentence - 1; before >= 0 && sentence - before <= LONGEST_QUOTATION; before--) {
            if (reportIn(before, -1, true) != null) {
                return before;
            }
            if (tokens.startsParagraph(before) && !tokens.quoted(tokens.sentenceStart(before))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensQuotation(int token) {
        char mark = tokens.first(token);
        return tokens.shape(token) == Shape.PUNCTUATION && (mark == '"' || mark == '\u201C');
    }

    /** The channel behind "on", "in" or "via" in the report's sentence: "said on Telegram". */
    private String via(Report report) {
        for (int i = sentenceStart; i < sentenceEnd; i++) {
            if (!tokens.entry(i).is(WordClass.CHANNEL) || tokens.quoted(i) && !tokens.quoted(report.token)) {
                continue;
            }
            for (int back = i - 1; back >= sentenceStart && i - back <= CHANNEL_REACH; back--) {
                long hash = tokens.hash(back);
                if (hash == ON || hash == VIA || hash == IN || hash == THROUGH || hash == BY) {
                    return tokens.text(i);
                }
            }
        }
        return null;
    }

    /** The speaker whom the sentences before named last, for "he" or "they"; null where there is none. */
    private Report namedBefore(int sentence) {
        for (int before = sentence - 1; before >= 0 && sentence - before <= PRONOUN_REACH; before--) {
            read(before);
            for (int i = reports.count() - 1; i >= 0; i--) {
                Report report = reports.get(i);
                if (report.hasSpeaker() && !report.pronoun) {
                    return report;
                }
            }
        }
        return null;
    }

    /** The role of a bare name, remembered for the next number that the same person gives. */
    private SpeakerRole roleOfName(Report report) {
        long name = tokens.hash(report.speakerLast);
        if (name != knownName || tokens.source() != knownSource) {
            knownRole = introducedRole(name);
            knownName = name;
            knownSource = tokens.source();
        }
        return knownRole;
    }

    /** The role that another mention of the name gives it: "regional head Pasechnik". */
    private SpeakerRole introducedRole(long name) {
        int end = Math.min(tokens.count(), TOKENS_LOOKED_AT);
        for (int i = 0; i < end; i++) {
            if (tokens.hash(i) != name) {
                continue;
            }
            for (int back = i - 1; back >= 0 && i - back <= NAME_REACH && !endsPhrase(back); back--) {
                Entry entry = tokens.entry(back);
                if (entry.is(WordClass.SPEAKER) && entry.role() != null) {
                    return entry.role();
                }
                if (entry.is(WordClass.TITLE)) {
                    return SpeakerRole.OFFICIAL;
                }
            }
        }
        return SpeakerRole.OTHER;
    }

    private boolean endsPhrase(int token) {
        return tokens.shape(token) == Shape.PUNCTUATION && tokens.first(token) != ',' && tokens.first(token) != '.';
    }

    private int tokenAt(Finding finding) {
        int token = tokens.sentenceStart(finding.sentence);
        int end = tokens.sentenceEnd(finding.sentence) - 1;
        while (token < end && tokens.end(token) <= finding.begin) {
            token++;
        }
        return token;
    }
}
