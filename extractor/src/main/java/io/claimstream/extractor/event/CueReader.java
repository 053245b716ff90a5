package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.date.DateRole;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationRole;
import io.claimstream.extractor.event.mention.Mention;
import io.claimstream.extractor.event.mention.Mentions;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.place.NameHash;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.Measure;
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
    private static final int OPENING = 3;
    private static final int FARTHEST = 400;
    private static final int FARTHEST_DATE = 60;
    private static final long CLAUSE_OPENERS = WordClass.RELATIVE | WordClass.SUBORDINATOR;
    private static final long ELSEWHERE = NameHash.of("elsewhere");
    private static final long MEANWHILE = NameHash.of("meanwhile");
    private static final long SEPARATELY = NameHash.of("separately");
    private static final long AND = NameHash.of("and");
    private static final long IN = NameHash.of("in");
    private static final long ANOTHER = NameHash.of("another");
    private static final long SEPARATE = NameHash.of("separate");
    private static final long UNRELATED = NameHash.of("unrelated");

    private final Clues clues;
    private final Gazetteer gazetteer;
    private Tokens tokens;
    private List<Finding> findings;
    private int index;
    private Finding finding;
    private int anchor;

    CueReader(Clues clues, Gazetteer gazetteer) {
        this.clues = clues;
        this.gazetteer = gazetteer;
    }

    /** Fills {@code cues} for the finding at {@code index}. */
    void read(Document document, List<Finding> findings, int index, Cues cues) {
        cues.clear();
        this.findings = findings;
        this.index = index;
        finding = findings.get(index);
        tokens = document.tokens(finding.field);
        anchor = tokenAt(finding.triggerBegin);
        cues.date = date();
        cues.location = location();
        cues.kind = kind();
        cues.other = cues.kind != null && cues.kind.other;
        readOpening(cues);
        cues.deed = !tokens.entry(anchor).objectMeasures().isEmpty();
        cues.placeFirst =
                cues.location != null && cues.location.first <= tokens.sentenceStart(finding.sentence) + OPENING;
        cues.opensParagraph = tokens.startsParagraph(finding.sentence);
    }

    private DateMention date() {
        DateMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = first(clues.dates); isHere(clues.dates, i); i++) {
            DateMention date = clues.dates.get(i);
            boolean vague = date.precision == DatePrecision.MONTH || date.precision == DatePrecision.YEAR;
            if (!date.role.datesEvent() || vague && isGovernedElsewhere(date)) {
                continue;
            }
            int distance = distance(date) - joined(date) + (vague ? VAGUE : 0);
            if (distance < least && distance < FARTHEST_DATE) {
                best = date;
                least = distance;
            }
        }
        return best == null || !isLaterDeath() ? best : dateOfCause(best);
    }

    /** "eight were killed and 28 wounded Saturday": what "and" joins parts nobody from the day behind it. */
    private int joined(DateMention date) {
        int joined = 0;
        int begin = finding.begin;
        for (int i = index + 1; i < findings.size() && isSameSentence(findings.get(i)); i++) {
            Finding next = findings.get(i);
            if (parts(next, begin, tokens.begin(date.first))) {
                if (next.measure.family() != finding.measure.family() || tokens.hash(tokenAt(next.begin) - 1) != AND) {
                    break;
                }
                joined += ANOTHER_FINDING;
            }
        }
        return date.first > anchor ? joined : 0;
    }

    /** Whether the finding tells that someone died, which may be days after what killed them. */
    private boolean isLaterDeath() {
        return finding.measure == Measure.KILLED
                && !tokens.entry(anchor).subjectMeasures().isEmpty();
    }

    /** "died on Thursday after Wednesday's strike", "... of burns from a fire on Tuesday": the day of what killed them. */
    private DateMention dateOfCause(DateMention death) {
        for (int i = first(clues.dates); isHere(clues.dates, i); i++) {
            DateMention date = clues.dates.get(i);
            boolean cause = date.role == DateRole.NAME || date.first > death.last && followsKind(date, death);
            if (cause
                    && date.role.datesEvent()
                    && date.precision == DatePrecision.DAY
                    && date.date.isBefore(death.date)
                    && distance(date) < FARTHEST_DATE) {
                return date;
            }
        }
        return death;
    }

    /** Whether a noun or verb of a kind of event stands between the two dates. */
    private boolean followsKind(DateMention date, DateMention death) {
        for (int i = first(clues.kinds); isHere(clues.kinds, i); i++) {
            KindMention kind = clues.kinds.get(i);
            if (kind.first > death.last && kind.last < date.first) {
                return true;
            }
        }
        return false;
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
        for (int i = first(clues.locations); isHere(clues.locations, i); i++) {
            LocationMention location = clues.locations.get(i);
            boolean site = location.role.isSite() || location.role == LocationRole.HEADING;
            if (site
                    && location.place != Gazetteer.NONE
                    && distance(location) < least
                    && !isWhereItWasSpokenOf(location)) {
                best = location;
                least = distance(location);
            }
        }
        return best == null ? null : mostSpecific(best);
    }

    /** "In Delhi, the minister condemned the attack, in which four died": not the attack was in Delhi. */
    private boolean isWhereItWasSpokenOf(LocationMention location) {
        KindMention event = clues.relativeHead(tokens, location, finding);
        for (int token = location.last + 1; event != null && token < event.first; token++) {
            if (tokens.is(token, WordClass.REPORT | WordClass.AFTERMATH)) {
                return true;
            }
        }
        return false;
    }

    /** "in Nikopol in the Dnipropetrovsk region": the city says more than the region. */
    private LocationMention mostSpecific(LocationMention location) {
        LocationMention best = location;
        for (int i = first(clues.locations); isHere(clues.locations, i); i++) {
            LocationMention other = clues.locations.get(i);
            if (other.place != Gazetteer.NONE
                    && (other.role.isSite() || other.role == LocationRole.TOPIC)
                    && other.place != best.place
                    && gazetteer.contains(best.place, other.place)) {
                best = other;
            }
        }
        return best;
    }

    /** The index of the sentence's first mention of that sort. */
    private int first(Mentions<?> mentions) {
        return mentions.from(finding.field, finding.sentence);
    }

    private boolean isHere(Mentions<?> mentions, int index) {
        return mentions.isIn(index, finding.field, finding.sentence);
    }

    private KindMention kind() {
        KindMention best = null;
        int least = Integer.MAX_VALUE;
        for (int i = first(clues.kinds); isHere(clues.kinds, i); i++) {
            KindMention kind = clues.kinds.get(i);
            int distance = distance(kind) - kind.rank * CLAUSE_END;
            if (distance < least) {
                best = kind;
                least = distance;
            }
        }
        return best;
    }

    /** In tokens from the finding's trigger, with a toll for what parts them. */
    private int distance(Mention mention) {
        int from = Math.min(anchor, mention.first);
        int to = Math.max(anchor, mention.last);
        int distance = to - from;
        if (distance > FARTHEST) {
            return FARTHEST + ANOTHER_FINDING;
        }
        for (int token = from; token <= to; token++) {
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                char mark = tokens.first(token);
                distance += mark == ';' ? CLAUSE_END : mark == ',' ? COMMA : 0;
            } else if (tokens.entry(token).is(CLAUSE_OPENERS) && token > from && token < to) {
                distance += CLAUSE_END;
            }
        }
        return distance + ANOTHER_FINDING * findingsBetween(tokens.begin(from), tokens.end(to));
    }

    /** How many numbers that hang on other words stand between two offsets of the sentence. */
    private int findingsBetween(int begin, int end) {
        int between = 0;
        for (int i = index - 1; i >= 0 && isSameSentence(findings.get(i)); i--) {
            between += parts(findings.get(i), begin, end) ? 1 : 0;
        }
        for (int i = index + 1; i < findings.size() && isSameSentence(findings.get(i)); i++) {
            between += parts(findings.get(i), begin, end) ? 1 : 0;
        }
        return between;
    }

    private boolean isSameSentence(Finding other) {
        return other.field == finding.field && other.sentence == finding.sentence;
    }

    private boolean parts(Finding other, int begin, int end) {
        return other.triggerBegin != finding.triggerBegin && other.begin > begin && other.begin < end;
    }

    /** "Meanwhile, ..."; "Elsewhere, ...", "In another development, ...". */
    private void readOpening(Cues cues) {
        int begin = tokens.sentenceStart(finding.sentence);
        int end = Math.min(opening(begin) + OPENING, tokens.sentenceEnd(finding.sentence));
        for (int token = begin; token < end; token++) {
            long hash = tokens.hash(token);
            boolean separate = hash == ANOTHER || hash == SEPARATE || hash == UNRELATED;
            cues.other |= hash == ELSEWHERE || hash == SEPARATELY || separate && tokens.hash(opening(begin)) == IN;
            cues.meanwhile |= hash == MEANWHILE;
        }
    }

    /** Behind "Last week, ", which may stand before what opens the sentence. */
    private int opening(int begin) {
        int end = Math.min(begin + OPENING, tokens.sentenceEnd(finding.sentence) - 1);
        for (int token = begin; token < end; token++) {
            if (tokens.shape(token) == Shape.PUNCTUATION) {
                return tokens.first(token) == ',' ? token + 1 : begin;
            }
        }
        return begin;
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
