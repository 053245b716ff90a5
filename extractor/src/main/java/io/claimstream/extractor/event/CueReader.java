package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationRole;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.DatePrecision;
import java.util.List;

/**
 * Finds the date, place and kind in a finding's sentence that stand closest to it. What another finding or the end of a
 * clause parts from it is farther away than any distance in words.
 */
final class CueReader {

    private static final int ANOTHER_FINDING = 60;
    private static final int CLAUSE_END = 30;
    private static final int COMMA = 8;
    private static final int VAGUE = 10;
    private static final int FARTHEST_DATE = 60;
    private static final long CLAUSE_OPENERS = WordClass.RELATIVE | WordClass.SUBORDINATOR;
    private static final long ELSEWHERE = NameHash.of("elsewhere");
    private static final long MEANWHILE = NameHash.of("meanwhile");
    private static final long SEPARATELY = NameHash.of("separately");

    private final Mentions mentions;
    private final Gazetteer gazetteer;
    private Tokens tokens;
    private List<Finding> findings;
    private Finding finding;
    private int anchor;

    CueReader(Mentions mentions, Gazetteer gazetteer) {
        this.mentions = mentions;
        this.gazetteer = gazetteer;
    }

    /** Fills {@code cues} for the finding at {@code index}. */
    void read(Document document, List<Finding> findings, int index, Cues cues) {
        cues.clear();
        this.findings = findings;
        finding = findings.get(index);
        tokens = document.tokens(finding.field);
        anchor = tokenAt(finding.triggerBegin);
        cues.date = date();
        cues.location = location();
        cues.kind = kind();
        cues.other = cues.kind != null && cues.kind.other || opensElsewhere();
        cues.opensParagraph = tokens.startsParagraph(finding.sentence);
    }

    private DateMention date() {
        DateMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < mentions.dates.count(); i++) {
            DateMention date = mentions.dates.get(i);
            if (date.field == finding.field && date.sentence == finding.sentence && date.role.datesEvent()) {
                boolean vague = date.precision == DatePrecision.MONTH || date.precision == DatePrecision.YEAR;
                if (vague && isGovernedElsewhere(date)) {
                    continue;
                }
                int distance = distance(date.first, date.last) + (vague ? VAGUE : 0);
                if (distance < least && distance < FARTHEST_DATE) {
                    best = date;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** "from Crimea, annexed by Moscow in 2014": a participle behind a comma has the date to itself. */
    private boolean isGovernedElsewhere(DateMention date) {
        boolean participle = false;
        for (int token = date.first - 1; token > anchor; token--) {
            if (tokens.shape(token) == Shape.PUNCTUATION && participle) {
                return true;
            }
            Entry entry = tokens.entry(token);
            participle |= entry.is(WordClass.VERB) && !entry.is(WordClass.TRIGGER)
                    || entry == Entry.UNKNOWN && endsLikeParticiple(token);
        }
        return false;
    }

    private boolean endsLikeParticiple(int token) {
        return tokens.shape(token) == Shape.LOWER
                && tokens.end(token) - tokens.begin(token) > 4
                && tokens.source().startsWith("ed", tokens.end(token) - 2);
    }

    private LocationMention location() {
        LocationMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention location = mentions.locations.get(i);
            if (isHere(location) && (location.role.isSite() || location.role == LocationRole.HEADING)) {
                int distance = distance(location.first, location.last);
                if (distance < least) {
                    best = location;
                    least = distance;
                }
            }
        }
        return best == null ? null : mostSpecific(best);
    }

    /** "in Nikopol in the Dnipropetrovsk region": the city says more than the region. */
    private LocationMention mostSpecific(LocationMention location) {
        LocationMention best = location;
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention other = mentions.locations.get(i);
            if (isHere(other)
                    && (other.role.isSite() || other.role == LocationRole.TOPIC)
                    && other.place != best.place
                    && gazetteer.contains(best.place, other.place)) {
                best = other;
            }
        }
        return best;
    }

    private boolean isHere(LocationMention location) {
        return location.field == finding.field
                && location.sentence == finding.sentence
                && location.place != Gazetteer.NONE;
    }

    private KindMention kind() {
        KindMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < mentions.kinds.count(); i++) {
            KindMention kind = mentions.kinds.get(i);
            if (kind.field == finding.field && kind.sentence == finding.sentence) {
                int distance = distance(kind.first, kind.last) - kind.rank * CLAUSE_END;
                if (distance < least) {
                    best = kind;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** In tokens, from the finding's trigger. */
    private int distance(int first, int last) {
        int from = Math.min(anchor, first);
        int to = Math.max(anchor, last);
        int distance = to - from;
        for (int token = from; token <= to; token++) {
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                char mark = tokens.first(token);
                distance += mark == ';' ? CLAUSE_END : mark == ',' ? COMMA : 0;
            } else if (tokens.entry(token).is(CLAUSE_OPENERS) && token > from && token < to) {
                distance += CLAUSE_END;
            }
        }
        int begin = tokens.begin(from);
        int end = tokens.end(to);
        for (Finding other : findings) {
            if (other != finding
                    && other.field == finding.field
                    && other.sentence == finding.sentence
                    && other.triggerBegin != finding.triggerBegin
                    && other.begin > begin
                    && other.begin < end) {
                distance += ANOTHER_FINDING;
            }
        }
        return distance;
    }

    private boolean opensElsewhere() {
        int begin = tokens.sentenceStart(finding.sentence);
        int end = Math.min(begin + 3, tokens.sentenceEnd(finding.sentence));
        for (int token = begin; token < end; token++) {
            long hash = tokens.hash(token);
            if (hash == ELSEWHERE || hash == MEANWHILE || hash == SEPARATELY) {
                return true;
            }
        }
        return false;
    }

    private int tokenAt(int offset) {
        int token = tokens.sentenceStart(finding.sentence);
        int end = tokens.sentenceEnd(finding.sentence) - 1;
        while (token < end && tokens.end(token) <= offset) {
            token++;
        }
        return token;
    }
}
