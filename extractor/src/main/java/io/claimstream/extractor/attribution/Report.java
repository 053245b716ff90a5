package io.claimstream.extractor.attribution;

import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;

/** One act of saying in a sentence; a mutable slot, reused. */
final class Report {

    /** The token that says it is said. */
    int token;
    /** First token of the speaker's words, or -1 where the text names nobody. */
    int speakerFirst;
    /** Last token of the speaker's words, inclusive. */
    int speakerLast;
    /** Whether the speaker stands behind the token: "according to X", "said X". */
    boolean speakerBehind;
    /** "he", "they": someone named before. */
    boolean pronoun;

    SpeakerRole role;
    Stance stance;

    void set(int token, Stance stance) {
        this.token = token;
        this.stance = stance;
        speakerFirst = -1;
        speakerLast = -1;
        speakerBehind = false;
        pronoun = false;
        role = SpeakerRole.OTHER;
    }

    boolean hasSpeaker() {
        return speakerFirst >= 0;
    }
}
