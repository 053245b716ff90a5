package io.claimstream.aggregator.revision;

import io.claimstream.aggregator.figure.Amounts;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.claimstream.schemas.total.Total;
import java.util.Optional;

/** What a step changed in a total, and why (DESIGN.md section 3, rule 6). */
final class RevisionRules {

    private final String eventId;
    private final Step step;
    private final Reading old;
    private final Reading reading;

    /**
     * @param old what the article said of the series before the step, or null
     * @param reading what it says now, or null
     */
    RevisionRules(String eventId, Step step, Reading old, Reading reading) {
        this.eventId = eventId;
        this.step = step;
        this.old = old;
        this.reading = reading;
    }

    /** The revision from {@code before} to {@code after}, each null where there is no total; null where nothing changed. */
    Revision revision(String series, Total before, Total after) {
        Amount from = before == null ? null : before.leading();
        Amount to = after == null ? null : after.leading();
        if (before == null && after != null && after.previous() != null) {
            from = after.previous();
        }
        RevisionReason reason = reason(before, after, from, to);
        if (reason == null) {
            return null;
        }
        Figure cause = cause(after, reason);
        return Revisions.withId(new Revision(
                Revisions.NO_ID,
                eventId,
                series,
                from,
                to,
                reason,
                after == null ? null : after.rule(),
                false,
                step.at(),
                cause == null ? null : cause.source(),
                cause == null ? null : cause.claims().get(0),
                step.article(),
                cause == null ? null : cause.quote(),
                null));
    }

    private RevisionReason reason(Total before, Total after, Amount from, Amount to) {
        if (after == null) {
            return before == null ? null : RevisionReason.WITHDRAWN;
        }
        if (before == null) {
            return from == null || from.equals(to) ? RevisionReason.FIRST : direction(from, to);
        }
        if (from.equals(to)) {
            return sameAmount(before, after);
        }
        if (step.withdrawal() || reading == null) {
            return RevisionReason.WITHDRAWN;
        }
        if (old != null) {
            return RevisionReason.CORRECTED;
        }
        return after.contested() && !before.contested() ? RevisionReason.CONTESTED : direction(from, to);
    }

    private RevisionReason sameAmount(Total before, Total after) {
        if (after.contested() && !before.contested()) {
            return RevisionReason.CONTESTED;
        }
        return sources(before) == 1 && sources(after) > 1 ? RevisionReason.CONFIRMED : null;
    }

    /** How many sources say just what the leading one says. */
    private static long sources(Total total) {
        return total.figures().stream()
                .filter(figure -> figure.amount().equals(total.leading()))
                .count();
    }

    private static RevisionReason direction(Amount from, Amount to) {
        boolean saysMore = Amounts.agree(from, to) && Amounts.within(to, from);
        if (saysMore && (Amounts.exact(to) || unnumbered(from.bound()))) {
            return RevisionReason.REFINED;
        }
        int difference = Amounts.BY_NUMBER.compare(to, from);
        return difference == 0
                ? RevisionReason.REFINED
                : difference > 0 ? RevisionReason.RAISED : RevisionReason.LOWERED;
    }

    private static boolean unnumbered(Bound bound) {
        return bound == Bound.VAGUE || bound == Bound.ABOUT || bound == Bound.RANGE;
    }

    /** The figure that made the difference: the article's own where it has one, or else the one that now leads. */
    private Figure cause(Total after, RevisionReason reason) {
        if (after == null) {
            return null;
        }
        Optional<Figure> own = reading == null
                ? Optional.empty()
                : after.figures().stream()
                        .filter(figure -> figure.article().equals(step.article()))
                        .findFirst();
        Figure leading = after.figures().get(0);
        return reason == RevisionReason.WITHDRAWN ? leading : own.orElse(leading);
    }
}
