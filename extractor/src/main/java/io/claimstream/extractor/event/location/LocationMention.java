package io.claimstream.extractor.event.location;

import io.claimstream.extractor.event.mention.Mention;
import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.claim.TextField;

/** A place named in a text, with what belongs to its name: "Erie, Pa.". */
public final class LocationMention extends Mention {

    public LocationRole role;
    /** The place in the gazetteer, or {@link Gazetteer#NONE} where no place of that name fits the text. */
    public int place;
    /** Only a part of it is meant: "northern Mali". */
    public boolean part;

    /** The name in the gazetteer. */
    int name;
    /** The name that contains it, or {@link Gazetteer#NONE}. */
    int container;
    /** What the words around it call it, or null. */
    PlaceFeature feature;
    /** It is called a part of a town, of which the gazetteer knows few. */
    boolean quarter;

    void set(TextField field, int sentence, int first, int last, LocationRole role) {
        this.field = field;
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        this.role = role;
        place = Gazetteer.NONE;
        name = Gazetteer.NONE;
        container = Gazetteer.NONE;
        feature = null;
        quarter = false;
        part = false;
    }
}
