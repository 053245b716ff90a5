package io.claimstream.extractor.event.location;

import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.claim.TextField;

/** The sentence that is being read. */
final class Sentence {

    Tokens tokens;
    TextField field;
    /** Its number within the field. */
    int index;
    /** First token. */
    int begin;
    /** Behind the last token. */
    int end;
}
