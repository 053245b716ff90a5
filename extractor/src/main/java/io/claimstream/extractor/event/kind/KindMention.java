package io.claimstream.extractor.event.kind;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.TextField;

/** A word or phrase for something that happened; a mutable slot of {@link KindReader}, reused from article to article. */
public final class KindMention {

    public TextField field;
    public int sentence;
    /** First token. */
    public int first;
    /** Last token, inclusive. */
    public int last;
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
