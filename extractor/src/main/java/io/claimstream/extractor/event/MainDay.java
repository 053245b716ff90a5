package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.date.DateRole;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.text.Document;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.KindFamily;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Dates the article's main event: by the day beside what its lead counts, or else the first on which something happened. */
final class MainDay {

    private static final int DAYS_AHEAD = 2;
    /** Outside the lead, a month, or a date with another year, that ended longer ago than this dates something else. */
    private static final int LONG_AGO_DAYS = 60;

    /** A day named early in the text, but not beside what is counted, is the event's if it lies no longer ago. */
    private static final int RECENT_DAYS = 10;

    /** The most tokens from a day to the noun of what it names: "Saturday's deadly school shooting". */
    private static final int LONGEST_NAME = 6;

    private final Clues clues;
    private Zones zones;

    MainDay(Clues clues) {
        this.clues = clues;
    }

    /**
     * Dates the event.
     *
     * @param opening the first finding of the text's lead, or null
     * @param cues what its sentence says of it
     */
    void read(Frame frame, Document document, Zones zones, Finding opening, Cues cues) {
        this.zones = zones;
        DateMention chosen = cues.date != null && isPrecise(cues.date) && !isAhead(cues.date) ? cues.date : null;
        chosen = chosen != null ? chosen : firstPrecise(Zone.LEAD);
        // "Police on Monday arrested a man over a shooting that killed four"
        if (chosen != null
                && opening != null
                && clues.relativeHead(document.tokens(opening.field), chosen, opening) != null) {
            DateMention named = named(document, chosen);
            chosen = named == null ? chosen : named;
        }
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

    /** The day before {@code later} that the article names the event by, "Saturday's shooting", or null. */
    private DateMention named(Document document, DateMention later) {
        for (int i = 0; i < clues.dates.count(); i++) {
            DateMention date = clues.dates.get(i);
            boolean recent = date.precision == DatePrecision.DAY && !isLongAgo(date, LONG_AGO_DAYS);
            if (date.role == DateRole.NAME && recent && date.date.isBefore(later.date) && namesKind(document, date)) {
                return date;
            }
        }
        return null;
    }

    private boolean namesKind(Document document, DateMention date) {
        int end = Math.min(date.last + LONGEST_NAME, document.tokens(date.field).sentenceEnd(date.sentence));
        for (int i = clues.kinds.from(date.field, date.sentence); clues.kinds.isIn(i, date.field, date.sentence); i++) {
            KindMention kind = clues.kinds.get(i);
            if (kind.first > date.last && kind.first < end) {
                return !kind.other;
            }
        }
        return false;
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
            if (isPrecise(date) && !old && datesEvent(date, zone) && !datesOthers(date)) {
                return date;
            }
        }
        return null;
    }

    /** "A blast killed two. Last week nine were killed": a week with another number than the news gives, or a day with a larger one. */
    private boolean datesOthers(DateMention date) {
        return !zones.opens(date.field, date.sentence)
                && (date.precision == DatePrecision.WEEK
                        ? zones.countsOthers(date.field, date.sentence)
                        : zones.countsMore(date.field, date.sentence));
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
