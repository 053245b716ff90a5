package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Reads the article's main event: what the title and the lead speak of, completed by the sentences that count. */
final class MainEvent {

    private static final int DAYS_AHEAD = 2;
    /** Outside the lead, a month, or a date with another year, that ended longer ago than this dates something else. */
    private static final int LONG_AGO_DAYS = 60;

    /** A day named early in the text, but not beside what is counted, is the event's if it lies no longer ago. */
    private static final int RECENT_DAYS = 10;

    private final Clues clues;
    private final CueReader cueReader;
    private final MainKind mainKind;
    private final MainPlace mainPlace;
    private final Cues cues = new Cues();
    private Zones zones;
    private List<Finding> findings;

    MainEvent(Clues clues, CueReader cueReader, MainPlace mainPlace) {
        this.clues = clues;
        this.cueReader = cueReader;
        this.mainPlace = mainPlace;
        mainKind = new MainKind(clues);
    }

    /** @param section the place that opens its section of a chronicle, or {@link Gazetteer#NONE} */
    Frame read(Document document, List<Finding> findings, Zones zones, int section) {
        this.findings = findings;
        this.zones = zones;
        Frame frame = new Frame();
        mainKind.read(frame, document, findings, zones);
        frame.spreads = spreads(frame);
        readCues(document);
        frame.place = mainPlace.read(zones, frame.spreads, cues.location, section);
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
        chosen = chosen != null ? chosen : firstPrecise(Zone.LEAD);
        chosen = chosen != null ? chosen : firstPrecise(Zone.COUNTING);
        if (chosen != null && frame.family != KindFamily.DISASTER) {
            chosen = dayOf(chosen);
        }
        if (chosen == null && frame.family != KindFamily.DISASTER) {
            chosen = firstPrecise(Zone.EARLY);
        }
        chosen = chosen != null ? chosen : firstVague(Zone.LEAD);
        chosen = chosen != null ? chosen : firstVague(Zone.COUNTING);
        LocalDate published = clues.publicationDay();
        if (chosen != null) {
            frame.date(chosen.date, chosen.precision, DateSource.STATED);
        } else if (published != null) {
            frame.date(published, DatePrecision.ON_OR_BEFORE, DateSource.PUBLICATION);
        }
    }

    /** The day of that week on which the article goes on to say it happened: "this week ... on Sunday". */
    private DateMention dayOf(DateMention week) {
        boolean whole = week.precision == DatePrecision.WEEK && week.date.getDayOfWeek() == DayOfWeek.MONDAY;
        for (int i = 0; whole && i < clues.dates.count(); i++) {
            DateMention day = clues.dates.get(i);
            boolean within = day.precision == DatePrecision.DAY
                    && !day.date.isBefore(week.date.minusDays(1))
                    && !day.date.isAfter(week.end());
            if (within && datesEvent(day, Zone.EARLY)) {
                return day;
            }
        }
        return week;
    }

    /** The first day or week in which something happened. */
    private DateMention firstPrecise(Zone zone) {
        for (int i = 0; i < clues.dates.count(); i++) {
            DateMention date = clues.dates.get(i);
            boolean old = zone == Zone.COUNTING && date.fullyStated && isLongAgo(date, LONG_AGO_DAYS)
                    || zone == Zone.EARLY && isLongAgo(date, RECENT_DAYS);
            if (isPrecise(date) && !old && datesEvent(date, zone)) {
                return date;
            }
        }
        return null;
    }

    /** The first month or year in which something happened. */
    private DateMention firstVague(Zone zone) {
        for (int i = 0; i < clues.dates.count(); i++) {
            DateMention date = clues.dates.get(i);
            boolean recent =
                    zone == Zone.LEAD && zones.opens(date.field, date.sentence) || !isLongAgo(date, LONG_AGO_DAYS);
            if (!isPrecise(date) && recent && !datesAnother(date) && datesEvent(date, zone)) {
                return date;
            }
        }
        return null;
    }

    /** "A blast killed two. In March, nine died in a fire": a month that ended dates the number beside it. */
    private boolean datesAnother(DateMention date) {
        return isLongAgo(date, 0) && !zones.opens(date.field, date.sentence) && zones.counts(date.field, date.sentence);
    }

    private boolean datesEvent(DateMention date, Zone zone) {
        return date.role.datesEvent() && !isAhead(date) && zones.isIn(zone, date.field, date.sentence);
    }

    private static boolean isPrecise(DateMention date) {
        return date.precision == DatePrecision.DAY || date.precision == DatePrecision.WEEK;
    }

    private boolean isAhead(DateMention date) {
        LocalDate published = clues.publicationDay();
        return published != null && date.date.isAfter(published.plusDays(DAYS_AHEAD));
    }

    private boolean isLongAgo(DateMention date, int days) {
        LocalDate published = clues.publicationDay();
        return published != null && date.end().isBefore(published.minusDays(days));
    }
}
