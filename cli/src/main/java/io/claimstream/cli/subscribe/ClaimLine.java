package io.claimstream.cli.subscribe;

import io.claimstream.cli.terminal.Style;
import io.claimstream.cli.terminal.StyledText;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Evidence;
import io.claimstream.schemas.claim.Quantity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A claim as one line for people: time, place, series, the quantity's words, who says so, the sentence. */
final class ClaimLine {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private ClaimLine() {}

    static StyledText of(Claim claim) {
        Instant time = claim.article().knownAt();
        return StyledText.of(Style.QUIET, time == null ? "-" : TIME.format(time))
                .and("  ")
                .and(Style.STRONG, Wording.place(claim.event().place()))
                .and("  ")
                .and(Style.NAME, claim.series())
                .and("  ")
                .and(Style.FIGURE, claim.quantity().text())
                .and("  " + Wording.speaker(claim.attribution()) + "  \"")
                .and(sentence(claim.evidence(), claim.quantity()))
                .and("\"");
    }

    /** The sentence, with the words that gave the number made visible in it. */
    private static StyledText sentence(Evidence evidence, Quantity quantity) {
        String sentence = evidence.sentence();
        int begin = quantity.begin() - evidence.begin();
        int end = quantity.end() - evidence.begin();
        if (begin < 0 || begin > end || end > sentence.length()) {
            return StyledText.of(Style.PLAIN, sentence);
        }
        return StyledText.of(Style.PLAIN, sentence.substring(0, begin))
                .and(Style.FIGURE, sentence.substring(begin, end))
                .and(sentence.substring(end));
    }
}
