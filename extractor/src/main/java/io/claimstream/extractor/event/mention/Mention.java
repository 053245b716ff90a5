package io.claimstream.extractor.event.mention;

import io.claimstream.schemas.claim.TextField;

/** Words of a sentence that tell something of an event; a mutable slot of {@link Mentions}, reused. */
public abstract class Mention {

    public TextField field;
    /** The sentence within the field's tokens. */
    public int sentence;
    /** First token. */
    public int first;
    /** Last token, inclusive. */
    public int last;

    /** Whether it stands in that sentence. */
    public final boolean isIn(TextField field, int sentence) {
        return this.field == field && this.sentence == sentence;
    }
}
