package io.claimstream.extractor.attribution;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;

/**
 * Says who stands behind a number: whoever its own sentence names; in a quotation that runs over several sentences, whoever
 * the sentence names in which it ends or the one before it; otherwise the article itself. Reuses its buffers and must be
 * used by one thread at a time.
 */
public final class AttributionReader {

    private static final int LONGEST_QUOTATION = 12;
    private static final int PRONOUN_REACH = 4;
    private static final int NAME_REACH = 5;
    private static final long ON = NameHash.of("on");
    private static final long VIA = NameHash.of("via");
    private static final long IN = NameHash.of("in");
    private static final long THROUGH = NameHash.of("through");
    private static final long BY = NameHash.of("by");

    private final Reports reports = new Reports();
    private Tokens tokens;

    /** Who says what {@code finding} counts. */
    public Attribution read(Document document, Finding finding) {
        tokens = document.tokens(finding.field);
        int token = tokenAt(finding);
        boolean quoted = tokens.quoted(token);
        int sentence = finding.sentence;
        Report report = reportIn(sentence, token, quoted);
        if (report == null && quoted) {
            sentence = sentenceOfSpeaker(finding.sentence);
            report = sentence < 0 ? null : reportIn(sentence, -1, true);
        }
        if (report == null) {
            return new Attribution(null, SpeakerRole.OTHER, null, Stance.STATED, quoted);
        }
        String via = via(report, sentence);
        Stance stance = report.stance;
        SpeakerRole role = report.role;
        String speaker = null;
        if (report.hasSpeaker() && report.pronoun) {
            speaker = namedBefore(sentence);
            if (speaker != null) {
                role = pronounRole;
            }
        } else if (report.hasSpeaker()) {
            speaker = words(report);
            if (role == SpeakerRole.OTHER) {
                role = roleOfName(report);
            }
        }
        return new Attribution(speaker, speaker == null ? SpeakerRole.OTHER : role, via, stance, quoted);
    }

    private SpeakerRole pronounRole = SpeakerRole.OTHER;

    /**
     * The report that governs the token: the nearest before it whose speaker is not cut off by another clause, else the
     * nearest behind it. A quotation is governed from outside. Null where nobody says anything.
     */
    private Report reportIn(int sentence, int token, boolean quoted) {
        reports.read(tokens, tokens.sentenceStart(sentence), tokens.sentenceEnd(sentence));
        Report before = null;
        Report behind = null;
        Report closed = null;
        for (int i = 0; i < reports.count(); i++) {
            Report report = reports.get(i);
            if (quoted && tokens.quoted(report.token)) {
                continue;
            }
            boolean useful = report.hasSpeaker() || report.stance != Stance.STATED;
            if (!useful) {
                continue;
            }
            if (report.token < token) {
                if (governsWhatFollows(report)) {
                    before = report;
                } else {
                    closed = report;
                }
            } else if (behind == null) {
                behind = report;
            }
        }
        if (before == null) {
            // "four died, the ministry said, and 40 were hurt": nobody else speaks
            return behind == null ? closed : behind;
        }
        boolean beforeIsNamed = before.hasSpeaker();
        return beforeIsNamed || behind == null || !behind.hasSpeaker() ? before : behind;
    }

    /** "..., officials said." closes what stands before it; "officials said four died" opens what follows. */
    private boolean governsWhatFollows(Report report) {
        int behind = report.speakerBehind ? report.speakerLast + 1 : report.token + 1;
        if (report.speakerBehind) {
            return true;
        }
        if (behind >= tokens.count() || tokens.shape(behind) != Shape.PUNCTUATION) {
            return true;
        }
        char mark = tokens.first(behind);
        return mark != '.' && mark != ',' || report.speakerFirst == tokens.sentenceStart(sentenceOf(report.token));
    }

    private int sentenceOf(int token) {
        int sentence = 0;
        while (sentence + 1 < tokens.sentences() && tokens.sentenceStart(sentence + 1) <= token) {
            sentence++;
        }
        return sentence;
    }

    /** The sentence that says who speaks a quotation: where it ends, else the one before it begins; -1 if none does. */
    private int sentenceOfSpeaker(int sentence) {
        for (int next = sentence + 1; next < tokens.sentences() && next - sentence <= LONGEST_QUOTATION; next++) {
            boolean goesOn = tokens.quoted(tokens.sentenceStart(next)) || isMark(tokens.sentenceStart(next));
            if (!goesOn) {
                break;
            }
            if (reportIn(next, -1, true) != null) {
                return next;
            }
        }
        for (int before = sentence - 1; before >= 0 && sentence - before <= LONGEST_QUOTATION; before--) {
            if (reportIn(before, Integer.MAX_VALUE, true) != null || reportIn(before, -1, true) != null) {
                return before;
            }
            if (tokens.startsParagraph(before) && !tokens.quoted(tokens.sentenceStart(before))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isMark(int token) {
        char mark = tokens.first(token);
        return tokens.shape(token) == Shape.PUNCTUATION && (mark == '"' || mark == '\u201C');
    }

    /** The channel behind "on", "in" or "via" near the report: "said on Telegram". */
    private String via(Report report, int sentence) {
        int begin = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        for (int i = begin; i < end; i++) {
            if (!tokens.entry(i).is(WordClass.CHANNEL) || tokens.quoted(i) && !tokens.quoted(report.token)) {
                continue;
            }
            for (int back = i - 1; back >= begin && i - back <= 4; back--) {
                long hash = tokens.hash(back);
                if (hash == ON || hash == VIA || hash == IN || hash == THROUGH || hash == BY) {
                    return tokens.text(i);
                }
            }
        }
        return null;
    }

    private String words(Report report) {
        return tokens.source().substring(tokens.begin(report.speakerFirst), tokens.end(report.speakerLast));
    }

    /** The speaker whom the sentences before named last, for "he" or "they". */
    private String namedBefore(int sentence) {
        for (int before = sentence - 1; before >= 0 && sentence - before <= PRONOUN_REACH; before--) {
            reports.read(tokens, tokens.sentenceStart(before), tokens.sentenceEnd(before));
            for (int i = reports.count() - 1; i >= 0; i--) {
                Report report = reports.get(i);
                if (report.hasSpeaker() && !report.pronoun) {
                    pronounRole = report.role == SpeakerRole.OTHER ? roleOfName(report) : report.role;
                    return words(report);
                }
            }
        }
        return null;
    }

    /** The role that another mention of a bare name gives it: "regional head Pasechnik". */
    private SpeakerRole roleOfName(Report report) {
        long name = tokens.hash(report.speakerLast);
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.hash(i) != name) {
                continue;
            }
            for (int back = i - 1; back >= 0 && i - back <= NAME_REACH; back--) {
                var entry = tokens.entry(back);
                if (entry.is(WordClass.SPEAKER) && entry.role() != null) {
                    return entry.role();
                }
                if (entry.is(WordClass.TITLE)) {
                    return SpeakerRole.OFFICIAL;
                }
                if (tokens.shape(back) == Shape.PUNCTUATION && tokens.first(back) != ',' && tokens.first(back) != '.') {
                    break;
                }
            }
        }
        return SpeakerRole.OTHER;
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
