package io.claimstream.extractor.event.kind;

import io.claimstream.extractor.event.mention.Mention;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.schemas.claim.KindFamily;

/** A word or phrase for something that happened. */
public final class KindMention extends Mention {

    /** What the lexicon says of it. */
    public Entry entry;
    /** The kind, such as {@code missile-attack}. */
    public String kind;

    public KindFamily family;
    /** How specific it is: 0 says little ("attack"), 1 says what happened ("shooting"), 2 says by what ("car bombing"). */
    public int rank;
    /** Sets the event apart from the one spoken of: "another attack", "a similar incident last year". */
    public boolean other;
}
