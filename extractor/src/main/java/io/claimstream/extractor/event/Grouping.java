package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which findings belong to the main event and which to another. All belong to the main event unless the text gives
 * good reason: another time, another place with a happening of its own, or words that set an event apart.
 */
final class Grouping {

    /** A disaster goes on for weeks. */
    private static final int DISASTER_DAYS = 45;

    /** An article that tells of more events is a chronicle; the rest is taken together. */
    private static final int MOST_EVENTS = 60;

    private final Gazetteer gazetteer;
    private final List<Frame> frames = new ArrayList<>();
    private Frame main;
    private LocalDate published;
    private Sections.Section section;
    private Frame sectionFrame;
    private Frame latest;
    private Finding latestFinding;
    /** The first number of dead of the main event, or null. */
    private Finding killed;

    Grouping(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void start(Frame main, LocalDate published) {
        frames.clear();
        frames.add(main);
        this.main = main;
        this.published = published;
        latest = main;
        latestFinding = null;
        killed = null;
        section = null;
    }

    /** The event that the finding belongs to. */
    Frame assign(Finding finding, Cues cues) {
        Frame frame = choose(finding, cues);
        if (finding.scope != Scope.BACKGROUND) {
            frame.findings++;
        }
        latest = frame;
        latestFinding = finding;
        boolean first = killed == null && frame == main && finding.measure == Measure.KILLED;
        killed = first && finding.scope == Scope.TOTAL ? finding : killed;
        return frame;
    }

    private Frame choose(Finding finding, Cues cues) {
        if (finding.scope == Scope.BACKGROUND) {
            return other(cues, true);
        }
        if (finding.field == TextField.TITLE) {
            return main;
        }
        if (cues.section != null && !spreadsTo(cues.section.place())) {
            return ofSection(cues);
        }
        boolean principal = Zones.isPrincipal(finding);
        if (isOtherTime(finding, cues) || principal && (isOtherPlace(finding, cues) || isSetApart(cues))) {
            return other(cues, false);
        }
        return goesOn(finding, cues) ? latest : main;
    }

    private boolean spreadsTo(int place) {
        boolean known = main.place != Gazetteer.NONE && place != Gazetteer.NONE;
        return main.spreads && known && isSameCountry(main.place, place);
    }

    /** The event of the section of a chronicle; the first finding of each makes it. */
    private Frame ofSection(Cues cues) {
        if (section != cues.section) {
            section = cues.section;
            sectionFrame = make(cues, false);
        }
        return sectionFrame;
    }

    /** Whether the sentence goes on about the other event that the one before it told of. */
    private boolean goesOn(Finding finding, Cues cues) {
        if (latest == main || latestFinding == null || latest.background || latestFinding.field != finding.field) {
            return false;
        }
        if (latestFinding.sentence == finding.sentence) {
            return cues.location == null || compatible(latest, cues);
        }
        return finding.sentence == latestFinding.sentence + 1
                && !cues.opensParagraph
                && cues.date == null
                && cues.location == null;
    }

    private boolean isSetApart(Cues cues) {
        boolean apart = cues.other || cues.meanwhile && (cues.location != null || cues.date != null);
        return apart && !cues.opens && main.family != KindFamily.DISASTER;
    }

    private boolean isOtherTime(Finding finding, Cues cues) {
        DateMention date = cues.date;
        if (date == null || main.date == null) {
            return false;
        }
        long before = ChronoUnit.DAYS.between(date.end(), main.date);
        long after = ChronoUnit.DAYS.between(DateMention.lastDay(main.date, main.precision), date.date);
        if (before <= 0 && after <= 0) {
            return false;
        }
        if (main.family == KindFamily.DISASTER && Math.max(before, after) <= DISASTER_DAYS) {
            return false;
        }
        boolean munitions = finding.measure.family() == Family.MUNITIONS;
        if (after > 0) {
            // the wounded die and the missing are found on later days
            return munitions || isDeedOfThatDay(finding, cues) || isHinted(cues) || isElsewhere(cues) && after > 1;
        }
        if (!main.hasStatedDate()) {
            return date.precision == DatePrecision.MONTH
                    || date.precision == DatePrecision.YEAR
                    || isDeedToOthers(finding, cues);
        }
        // who was shot on the eve may have died on the day, but who was killed did not
        boolean early = date.precision == DatePrecision.DAY || date.precision == DatePrecision.WEEK;
        boolean killed = finding.measure == Measure.KILLED && !finding.openOutcome && early;
        return before > 1 || munitions || killed && !cues.opens || isHinted(cues) || isElsewhere(cues);
    }

    /** "Two were shot dead on Saturday. On Tuesday gunmen killed five": a deed is done on its day, and more of it says so. */
    private boolean isDeedOfThatDay(Finding finding, Cues cues) {
        return finding.measure == Measure.KILLED
                && finding.scope == Scope.TOTAL
                && cues.deed
                && cues.date.precision == DatePrecision.DAY
                && main.hasStatedDate()
                && !cues.opens;
    }

    /** "Gunmen killed one. Last week five were killed": not the one. A day with fewer may tell of some of the dead. */
    private boolean isDeedToOthers(Finding finding, Cues cues) {
        return cues.deed
                && !cues.opens
                && finding.measure == Measure.KILLED
                && finding.scope == Scope.TOTAL
                && killed != null
                && killed.count.isExact()
                && finding.count.isExact()
                && (cues.date.precision == DatePrecision.WEEK
                        ? killed.count.value != finding.count.value
                        : killed.count.value > 1 && finding.count.value > killed.count.value);
    }

    private static boolean isHinted(Cues cues) {
        return cues.other || cues.meanwhile;
    }

    private boolean isOtherPlace(Finding finding, Cues cues) {
        if (!isElsewhere(cues) || cues.opens || main.family == KindFamily.DISASTER) {
            return false;
        }
        if (main.spreads && isSameCountry(main.place, cues.location.place) && !isOtherKind(cues)) {
            return false;
        }
        boolean casualties = finding.measure.family() == Family.CASUALTIES;
        boolean told = cues.opensParagraph || cues.placeFirst || isHinted(cues) || cues.date != null;
        return cues.kind != null || casualties && told;
    }

    /** Whether the words name another kind of happening than the main one: "shelling" beside a missile attack. */
    private boolean isOtherKind(Cues cues) {
        return cues.kind != null && cues.kind.rank > 0 && !cues.kind.kind.equals(main.kind);
    }

    private boolean isSameCountry(int one, int other) {
        return gazetteer.enclosing(one, PlaceFeature.COUNTRY) == gazetteer.enclosing(other, PlaceFeature.COUNTRY);
    }

    private boolean isElsewhere(Cues cues) {
        return cues.location != null && main.place != Gazetteer.NONE && areApart(main.place, cues.location.place);
    }

    /** Whether two places neither contain each other nor lie in the same county. */
    private boolean areApart(int one, int other) {
        if (gazetteer.contains(one, other) || gazetteer.contains(other, one)) {
            return false;
        }
        int county = gazetteer.enclosing(one, PlaceFeature.COUNTY);
        return county == Gazetteer.NONE || !gazetteer.contains(county, other);
    }

    private boolean compatible(Frame frame, Cues cues) {
        boolean place =
                cues.location == null || frame.place == Gazetteer.NONE || !areApart(frame.place, cues.location.place);
        boolean date = cues.date == null
                || frame.date == null
                || !cues.date.date.isAfter(DateMention.lastDay(frame.date, frame.precision))
                        && (!frame.hasStatedDate() || !frame.date.isAfter(cues.date.end()));
        return place && date;
    }

    /** "In Dayton one was killed and seven were injured early Monday": the second number dates the first. */
    private static void refine(Frame frame, Cues cues) {
        if (cues.date != null && !frame.hasStatedDate()) {
            frame.date(cues.date.date, cues.date.precision, DateSource.STATED);
        }
    }

    private Frame other(Cues cues, boolean background) {
        for (int i = 1; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            boolean known = cues.location != null && frame.place == cues.location.place
                    || cues.date != null && frame.hasStatedDate()
                    || cues.date == null && cues.location == null;
            if (frame.background == background && known && compatible(frame, cues)) {
                refine(frame, cues);
                return frame;
            }
        }
        return make(cues, background);
    }

    private Frame make(Cues cues, boolean background) {
        if (frames.size() == MOST_EVENTS) {
            return frames.get(MOST_EVENTS - 1);
        }
        Frame frame = new Frame();
        frame.background = background;
        frame.place = cues.location != null
                ? cues.location.place
                : cues.section != null ? cues.section.place() : countryOfMain();
        if (cues.kind != null) {
            frame.kind(cues.kind.kind, cues.kind.family, cues.kind.rank);
        }
        if (cues.date != null) {
            frame.date(cues.date.date, cues.date.precision, DateSource.STATED);
        } else if (!background && published != null) {
            frame.date(published, DatePrecision.ON_OR_BEFORE, DateSource.PUBLICATION);
        }
        frames.add(frame);
        return frame;
    }

    private int place(Cues cues) {
        if (cues.location != null) {
            return cues.location.place;
        }
        boolean headed = cues.section != null && cues.section.place() != Gazetteer.NONE;
        return headed ? cues.section.place() : countryOfMain();
    }

    /** Where the words do not say, the other event is at least likely to be in the same country. */
    private int countryOfMain() {
        return main.place == Gazetteer.NONE ? Gazetteer.NONE : gazetteer.enclosing(main.place, PlaceFeature.COUNTRY);
    }

    List<Frame> frames() {
        return frames;
    }
}
