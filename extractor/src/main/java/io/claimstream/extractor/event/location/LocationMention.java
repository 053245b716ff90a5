package io.claimstream.extractor.event.location;

import io.claimstream.extractor.place.Gazetteer;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.claim.TextField;

/** A place named in a text; a mutable slot of {@link LocationReader}, reused from article to article. */
public final class LocationMention {

    public TextField field;
    public int sentence;
    /** First token of the name. */
    public int first;
    /** Last token of the name and of what belongs to it ("Erie, Pa."), inclusive. */
    public int last;

    public LocationRole role;
    /** The place in the gazetteer, or {@link Gazetteer#NONE} where no place of that name fits the text. */
    public int place;

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
    }
}
