package io.claimstream.extractor.event.mention;

import io.claimstream.schemas.claim.TextField;

/** Which sentences of an article are read for mentions. */
@FunctionalInterface
public interface SentenceFilter {

    SentenceFilter ALL = (field, sentence) -> true;

    boolean includes(TextField field, int sentence);
}
