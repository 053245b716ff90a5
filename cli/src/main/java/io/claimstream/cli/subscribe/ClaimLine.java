package io.claimstream.cli.subscribe;

import io.claimstream.cli.terminal.Printable;
import io.claimstream.cli.wording.Wording;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A claim as one line for people: time, place, series, the quantity's words, who says so, the sentence. */
final class ClaimLine {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private ClaimLine() {}

    static String of(Claim claim) {
        Instant time = claim.article().knownAt();
        return Printable.of((time == null ? "-" : TIME.format(time))
                + "  " + Wording.place(claim.event().place())
                + "  " + claim.series()
                + "  " + claim.quantity().text()
                + "  " + Wording.speaker(claim.attribution())
                + "  \"" + claim.evidence().sentence() + '"');
    }
}
