package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.location.LocationMention;
import io.claimstream.extractor.event.location.LocationRole;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the article's main event: what the title and the lead speak of, completed by the sentences that count. A news text
 * says the main thing first (the inverted pyramid).
 */
final class MainEvent {

    private static final int LEAD_SENTENCES = 2;
    private static final int LATEST_LEAD = 8;
    private static final int DAYS_AHEAD = 2;

    private final Mentions mentions;
    private final Gazetteer gazetteer;
    private List<Finding> findings;
    private int lead;

    MainEvent(Mentions mentions, Gazetteer gazetteer) {
        this.mentions = mentions;
        this.gazetteer = gazetteer;
    }

    Frame read(Document document, List<Finding> findings) {
        this.findings = findings;
        lead = lead();
        Frame frame = new Frame();
        readKind(frame);
        readPlace(frame);
        readDate(frame);
        return frame;
    }

    /** The last sentence of the lead: the first ones, and the first that counts something where it comes early. */
    private int lead() {
        int last = LEAD_SENTENCES - 1;
        for (Finding finding : findings) {
            if (finding.field == TextField.TEXT && finding.scope != Scope.BACKGROUND) {
                return finding.sentence < LATEST_LEAD ? Math.max(last, finding.sentence) : last;
            }
        }
        return last;
    }

    private boolean isLead(TextField field, int sentence) {
        return field == TextField.TITLE || sentence <= lead;
    }

    private boolean hasFinding(TextField field, int sentence) {
        for (Finding finding : findings) {
            if (finding.field == field && finding.sentence == sentence && finding.scope != Scope.BACKGROUND) {
                return true;
            }
        }
        return false;
    }

    private void readKind(Frame frame) {
        for (int zone = 0; zone < 3 && frame.family == KindFamily.UNKNOWN; zone++) {
            for (int i = 0; i < mentions.kinds.count(); i++) {
                KindMention kind = mentions.kinds.get(i);
                boolean inZone = zone == 0
                        ? isLead(kind.field, kind.sentence)
                        : zone == 1 ? hasFinding(kind.field, kind.sentence) : true;
                boolean better =
                        frame.family == KindFamily.UNKNOWN || kind.family == frame.family && kind.rank > frame.rank;
                if (inZone && !kind.other && better) {
                    frame.kind(kind.kind, kind.family, kind.rank);
                }
            }
        }
        refineKind(frame);
    }

    /** What was fired tells the kind of an attack that the words leave open. */
    private void refineKind(Frame frame) {
        boolean open = frame.family == KindFamily.UNKNOWN || frame.family == KindFamily.ATTACK && frame.rank == 0;
        for (int i = 0; open && i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String kind = finding.category == null || finding.scope == Scope.BACKGROUND
                    ? null
                    : io.claimstream.extractor.event.kind.KindReader.ofMunition(finding.category);
            if (kind != null) {
                frame.kind(kind, KindFamily.ATTACK, 2);
                open = false;
            }
        }
    }

    private void readPlace(Frame frame) {
        LocationMention chosen = firstSite(true);
        if (chosen == null) {
            chosen = first(LocationRole.HEADING, true);
        }
        if (chosen == null) {
            chosen = siteOfFinding();
        }
        if (chosen == null) {
            chosen = first(LocationRole.DATELINE, false);
        }
        if (chosen == null) {
            chosen = first(LocationRole.AUTHORITY, true);
        }
        if (chosen == null) {
            chosen = first(LocationRole.TOPIC, true);
        }
        if (chosen == null) {
            chosen = firstSite(false);
        }
        if (chosen == null) {
            chosen = first(LocationRole.AUTHORITY, false);
        }
        if (chosen == null) {
            chosen = first(LocationRole.CONTEXT, false);
        }
        if (chosen != null) {
            frame.place = mostSpecific(chosen.place, frame.family);
        }
    }

    private LocationMention firstSite(boolean inLead) {
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention location = mentions.locations.get(i);
            if (location.place != Gazetteer.NONE
                    && location.role.isSite()
                    && (!inLead || isLead(location.field, location.sentence))) {
                return location;
            }
        }
        return null;
    }

    private LocationMention siteOfFinding() {
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention location = mentions.locations.get(i);
            if (location.place != Gazetteer.NONE
                    && location.role.isSite()
                    && hasFinding(location.field, location.sentence)) {
                return location;
            }
        }
        return null;
    }

    private LocationMention first(LocationRole role, boolean inLead) {
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention location = mentions.locations.get(i);
            if (location.place != Gazetteer.NONE
                    && location.role == role
                    && (!inLead || isLead(location.field, location.sentence))) {
                return location;
            }
        }
        return null;
    }

    /**
     * The most specific place named inside {@code place}. Disasters spread: of them only the title and the lead can narrow
     * the place.
     */
    private int mostSpecific(int place, KindFamily family) {
        int best = place;
        for (int i = 0; i < mentions.locations.count(); i++) {
            LocationMention location = mentions.locations.get(i);
            boolean narrows = location.role.isSite()
                    || location.role == LocationRole.TOPIC
                    || location.role == LocationRole.AUTHORITY
                    || location.role == LocationRole.DATELINE;
            if (narrows
                    && location.place != Gazetteer.NONE
                    && location.place != best
                    && gazetteer.feature(best) != PlaceFeature.CITY
                    && gazetteer.contains(best, location.place)
                    && (family != KindFamily.DISASTER || isLead(location.field, location.sentence))) {
                best = location.place;
            }
        }
        return best;
    }

    private void readDate(Frame frame) {
        DateMention chosen = firstDate(true);
        if (chosen == null) {
            chosen = firstDate(false);
        }
        LocalDate published = mentions.dates.publicationDay();
        if (chosen != null) {
            frame.date(chosen.date, chosen.precision, DateSource.STATED);
        } else {
            frame.date(published, published == null ? null : DatePrecision.ON_OR_BEFORE, DateSource.PUBLICATION);
        }
    }

    /** The first date of something that happened; in the lead one of a day before one of a month or year. */
    private DateMention firstDate(boolean inLead) {
        DateMention vague = null;
        for (int i = 0; i < mentions.dates.count(); i++) {
            DateMention date = mentions.dates.get(i);
            boolean inZone = inLead ? isLead(date.field, date.sentence) : hasFinding(date.field, date.sentence);
            if (!inZone || !date.role.datesEvent() || isAhead(date)) {
                continue;
            }
            if (date.precision == DatePrecision.DAY || date.precision == DatePrecision.WEEK) {
                return date;
            }
            if (vague == null) {
                vague = date;
            }
        }
        return vague;
    }

    private boolean isAhead(DateMention date) {
        LocalDate published = mentions.dates.publicationDay();
        return published != null && date.date.isAfter(published.plusDays(DAYS_AHEAD));
    }
}
