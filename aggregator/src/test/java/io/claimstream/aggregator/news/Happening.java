package io.claimstream.aggregator.news;

import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Place;
import java.time.LocalDate;

/** An event as test news mentions it. */
public record Happening(
        String kind, KindFamily family, Place place, LocalDate date, DatePrecision precision, boolean followUp) {

    public static Happening attack(String kind, Place place, String day) {
        return new Happening(kind, KindFamily.ATTACK, place, LocalDate.parse(day), DatePrecision.DAY, false);
    }

    public static Happening strike(Place place, String day) {
        return attack("missile-attack", place, day);
    }

    public static Happening disaster(String kind, Place place, String day) {
        return new Happening(kind, KindFamily.DISASTER, place, LocalDate.parse(day), DatePrecision.DAY, false);
    }

    public static Happening accident(String kind, Place place, String day) {
        return new Happening(kind, KindFamily.ACCIDENT, place, LocalDate.parse(day), DatePrecision.DAY, false);
    }

    /** "The death toll from the strike ...": no date, an event that was reported before. */
    public Happening again() {
        return new Happening(kind, family, place, null, null, true);
    }

    /** Dated only by the day of its report. */
    public Happening reported(String day) {
        return new Happening(kind, family, place, LocalDate.parse(day), DatePrecision.ON_OR_BEFORE, false);
    }

    public Happening at(Place otherPlace) {
        return new Happening(kind, family, otherPlace, date, precision, followUp);
    }

    public Happening of(DatePrecision otherPrecision) {
        return new Happening(kind, family, place, date, otherPrecision, followUp);
    }

    /** What an article says of it, as its event of that number. */
    public EventMention mention(int number) {
        DateSource source = date == null
                ? null
                : precision == DatePrecision.ON_OR_BEFORE ? DateSource.PUBLICATION : DateSource.STATED;
        return new EventMention(number, kind, family, place, date, precision, source, followUp);
    }
}
