package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.TextField;
import io.claimstream.schemas.total.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes figures of claims. */
final class SourceFigures {

    private static final int SAID_AT_A_DISTANCE = 1;
    private static final int BYSTANDER = 2;

    private SourceFigures() {}

    static Amount amount(Claim claim) {
        return Amount.of(claim.quantity());
    }

    /** The figure that {@code claim} alone gives. */
    static SourceFigure of(Claim claim) {
        return new SourceFigure(
                Sources.name(claim),
                Sources.key(claim),
                Sources.speaker(claim),
                amount(claim),
                asOf(claim),
                basis(claim),
                claim.standing(),
                claim.attribution().stance(),
                reliability(claim.attribution()),
                claim.scope() == Scope.PART,
                claim.previous() == null
                        ? null
                        : Amount.exactly(claim.previous().value()),
                claim.derived() ? CountingRule.SUM_OF_PARTS : CountingRule.ONLY_FIGURE,
                claim.article(),
                List.of(claim.id()),
                claim.evidence().sentence(),
                Map.of());
    }

    private static Basis basis(Claim claim) {
        if (!claim.derived()) {
            return Basis.STATED;
        }
        return claim.evidence().field() == TextField.TITLE ? Basis.HEADLINE : Basis.PARTS;
    }

    /** What the text says, or else when it became known; a text cannot know of a later time. */
    private static Instant asOf(Claim claim) {
        Instant known = claim.article().knownAt();
        return claim.asOf() == null || known != null && claim.asOf().isAfter(known) ? known : claim.asOf();
    }

    private static int reliability(Attribution attribution) {
        int distance = attribution.stance() == Stance.CLAIMED ? SAID_AT_A_DISTANCE : 0;
        boolean nobodyNamed =
                attribution.speaker() == null || attribution.speaker().isBlank();
        boolean authority = attribution.role() == SpeakerRole.OFFICIAL || attribution.role() == SpeakerRole.PARTY;
        return nobodyNamed || authority ? distance : BYSTANDER + distance;
    }
}
