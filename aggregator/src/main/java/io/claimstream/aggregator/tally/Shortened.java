package io.claimstream.aggregator.tally;

import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Evidence;

/**
 * Claims as tallies keep them: a sentence or a speaker of extraordinary length is cut, so that totals and reports have an
 * upper size. The claim on its topic keeps every word.
 */
public final class Shortened {

    private static final int LONGEST_SENTENCE = 500;
    private static final int LONGEST_SPEAKER = 200;
    private static final String CUT = "\u2026";

    private Shortened() {}

    /** {@code claim} with its long texts cut; the claim itself where there are none. */
    public static Claim of(Claim claim) {
        Evidence evidence = claim.evidence();
        Attribution attribution = claim.attribution();
        String sentence = cut(evidence.sentence(), LONGEST_SENTENCE);
        String speaker = cut(attribution.speaker(), LONGEST_SPEAKER);
        if (sentence == evidence.sentence() && speaker == attribution.speaker()) {
            return claim;
        }
        return new Claim(
                claim.id(),
                claim.article(),
                claim.series(),
                claim.measure(),
                claim.category(),
                claim.model(),
                claim.scope(),
                claim.standing(),
                claim.quantity(),
                claim.previous(),
                claim.asOf(),
                claim.event(),
                new Attribution(
                        speaker, attribution.role(), attribution.via(), attribution.stance(), attribution.quoted()),
                new Evidence(evidence.field(), evidence.begin(), evidence.end(), sentence),
                claim.derived(),
                claim.confidence());
    }

    private static String cut(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + CUT;
    }
}
