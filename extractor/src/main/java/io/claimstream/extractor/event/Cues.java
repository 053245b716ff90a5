package io.claimstream.extractor.event;

import io.claimstream.extractor.event.date.DateMention;
import io.claimstream.extractor.event.kind.KindMention;
import io.claimstream.extractor.event.location.LocationMention;

/** What the sentence of a finding says of its event; each part null where it says nothing. */
final class Cues {

    DateMention date;
    LocationMention location;
    KindMention kind;
    /** The section of a chronicle, where that is not the main event's; else null. */
    Sections.Section section;
    /** The words hint at another event: "meanwhile". */
    boolean meanwhile;
    /** The words set the event apart: "another attack", "in a separate incident". */
    boolean other;
    /** The words tell what was done to the victims, "were shot dead", not what became of them, "died". */
    boolean deed;
    /** The sentence begins with the place: "In Lima, ...". */
    boolean placeFirst;
    /** The finding stands in the first sentence of a paragraph. */
    boolean opensParagraph;
    /** The finding stands in the title or in the first sentence that counts something, and not behind "a day after". */
    boolean opens;

    void clear() {
        date = null;
        location = null;
        kind = null;
        section = null;
        meanwhile = false;
        other = false;
        placeFirst = false;
        deed = false;
        opensParagraph = false;
        opens = false;
    }
}
