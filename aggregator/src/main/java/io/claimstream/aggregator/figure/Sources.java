package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Claim;
import java.util.Locale;

/** Who a figure is from: the speaker, or else the publisher, or else the article itself. */
final class Sources {

    private Sources() {}

    /** In the words of the article. */
    static String name(Claim claim) {
        String speaker = claim.attribution().speaker();
        if (speaker != null && !speaker.isBlank()) {
            return speaker;
        }
        String publisher = claim.article().publisher();
        return publisher != null && !publisher.isBlank()
                ? publisher
                : claim.article().id();
    }

    /** Whether a speaker is named. */
    static boolean speaker(Claim claim) {
        String speaker = claim.attribution().speaker();
        return speaker != null && !speaker.isBlank();
    }

    /** The same for "the police" and "Police". */
    static String key(Claim claim) {
        String key =
                String.join(" ", name(claim).toLowerCase(Locale.ROOT).trim().split("\\s+"));
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
