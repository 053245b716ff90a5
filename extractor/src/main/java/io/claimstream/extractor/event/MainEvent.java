package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.kind.KindReader;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;
import java.util.List;

/** Reads the article's main event: what the title and the lead speak of, completed by the sentences that count. */
final class MainEvent {

    private static final int DAYS_AHEAD = 2;
    /** A month or year outside the lead that ended longer ago than this dates something else. */
    private static final int VAGUE_DAYS = 60;

    private final Mentions mentions;
    private final CueReader cueReader;
    private final MainPlace mainPlace;
    private final Cues cues = new Cues();
    private Zones zones;
    private List<Finding> findings;

    MainEvent(Mentions mentions, CueReader cueReader, MainPlace mainPlace) {
        this.mentions = mentions;
        this.cueReader = cueReader;
        this.mainPlace = mainPlace;
    }

    Frame read(Document document, List<Finding> findings, Zones zones) {
        this.findings = findings;
        this.zones = zones;
        Frame frame = new Frame();
        readKind(frame);
        frame.spreads = spreads(frame);
        readCues(document);
        frame.place = mainPlace.read(zones, frame.spreads, cues.location);
        readDate(frame);
        return frame;
    }

    /** What the first finding of the text's lead says of its event; empty where the lead counts nothing. */
    private void readCues(Document document) {
        cues.clear();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.field == TextField.TEXT && Zones.isPrincipal(finding)) {
                if (zones.isLead(finding.field, finding.sentence)) {
                    cueReader.read(document, findings, i, cues);
                }
                return;
            }
        }
    }

    private void readKind(Frame frame) {
        for (int zone = 0; zone < 3 && frame.family == KindFamily.UNKNOWN; zone++) {
            for (int i = 0; i < mentions.kinds.count(); i++) {
                KindMention kind = mentions.kinds.get(i);
                boolean inZone = switch (zone) {
                    case 0 -> zones.isLead(kind.field, kind.sentence);
                    case 1 -> zones.counts(kind.field, kind.sentence);
                    default -> true;
                };
                boolean better =
                        frame.family == KindFamily.UNKNOWN || kind.family == frame.family && kind.rank > frame.rank;
                if (inZone && better && (zone == 0 || !kind.other)) {
                    frame.kind(kind.kind, kind.family, kind.rank);
                }
            }
        }
        refineKind(frame);
    }

    /** What was fired or taken tells the kind of an attack that the words leave open. */
    private void refineKind(Frame frame) {
        boolean open = frame.family == KindFamily.UNKNOWN || frame.family == KindFamily.ATTACK && frame.rank == 0;
        for (int i = 0; open && i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String kind = finding.measure == Measure.CAPTURED
                    ? "kidnapping"
                    : finding.category == null ? null : KindReader.ofMunition(finding.category);
            if (kind != null && finding.scope != Scope.BACKGROUND) {
                frame.kind(kind, KindFamily.ATTACK, 2);
                open = false;
            }
        }
    }

    /** Disasters, and attacks told by what was launched and shot down, happen in many places at once. */
    private boolean spreads(Frame frame) {
        if (frame.family == KindFamily.DISASTER) {
            return true;
        }
        for (Finding finding : findings) {
            boolean wave = finding.measure == Measure.LAUNCHED || finding.measure == Measure.INTERCEPTED;
            if (wave && finding.scope != Scope.BACKGROUND && finding.measure.family() == Family.MUNITIONS) {
                return true;
            }
        }
        return false;
    }

    private void readDate(Frame frame) {
        DateMention chosen = cues.date != null && isPrecise(cues.date) && !isAhead(cues.date) ? cues.date : null;
        if (chosen == null) {
            chosen = firstDate(true);
        }
        if (chosen == null) {
            chosen = firstDate(false);
        }
        LocalDate published = mentions.dates.publicationDay();
        if (chosen != null) {
            frame.date(chosen.date, chosen.precision, DateSource.STATED);
        } else if (published != null) {
            frame.date(published, DatePrecision.ON_OR_BEFORE, DateSource.PUBLICATION);
        }
    }

    /** The first date of something that happened; one of a day before one of a month or year. */
    private DateMention firstDate(boolean inLead) {
        DateMention vague = null;
        for (int i = 0; i < mentions.dates.count(); i++) {
            DateMention date = mentions.dates.get(i);
            boolean inZone = inLead ? zones.isLead(date.field, date.sentence) : zones.counts(date.field, date.sentence);
            if (!inZone || !date.role.datesEvent() || isAhead(date)) {
                continue;
            }
            if (isPrecise(date)) {
                return date;
            }
            if (vague == null && (inLead || !isLongAgo(date))) {
                vague = date;
            }
        }
        return vague;
    }

    private static boolean isPrecise(DateMention date) {
        return date.precision == DatePrecision.DAY || date.precision == DatePrecision.WEEK;
    }

    private boolean isAhead(DateMention date) {
        LocalDate published = mentions.dates.publicationDay();
        return published != null && date.date.isAfter(published.plusDays(DAYS_AHEAD));
    }

    private boolean isLongAgo(DateMention date) {
        LocalDate published = mentions.dates.publicationDay();
        return published != null && date.end().isBefore(published.minusDays(VAGUE_DAYS));
    }
}
