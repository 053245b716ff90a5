package io.claimstream.extractor.event;

import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.KindFamily;
import java.time.LocalDate;

/** An event in the making: what is known of it so far, and how many findings it has. */
final class Frame {

    static final String UNKNOWN_KIND = "event";

    int place = Gazetteer.NONE;
    LocalDate date;
    DatePrecision precision;
    DateSource source;
    String kind = UNKNOWN_KIND;
    KindFamily family = KindFamily.UNKNOWN;
    int rank = -1;
    boolean followUp;
    /** Happens in many places at once: a disaster, a night's missiles. */
    boolean spreads;

    /** How many findings belong to it that count. */
    int findings;
    /** Told of as of another time: never the article's main event. */
    boolean background;
    /** Its number among the article's events once all are found. */
    int mention = -1;

    boolean hasStatedDate() {
        return source == DateSource.STATED;
    }

    void date(LocalDate date, DatePrecision precision, DateSource source) {
        this.date = date;
        this.precision = precision;
        this.source = date == null ? null : source;
    }

    void kind(String kind, KindFamily family, int rank) {
        this.kind = kind;
        this.family = family;
        this.rank = rank;
    }

    EventMention toMention(RecentPlaces places) {
        return new EventMention(
                mention,
                kind,
                family,
                place == Gazetteer.NONE ? null : places.get(place),
                date,
                precision,
                source,
                followUp);
    }
}
