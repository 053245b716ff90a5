package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A {@link Figure} with what the counting rules need to weigh it.
 *
 * @param source who says so, in the words of the article
 * @param sourceKey the same, alike for "the police" and "Police"
 * @param speaker whether the source is a named speaker rather than the article's own voice
 * @param amount the number; for an increment what is added
 * @param asOf the time it stands for: what the text says, or else when the article version became known; may be null
 * @param basis what it rests on
 * @param standing what the text says of its place in time
 * @param stance how the text stands to it
 * @param reliability 0 for officials, parties and the article's own voice; more is less reliable
 * @param partial whether the text presents it as a part of a larger number
 * @param previous the number that it replaces by its own article's words, or the vaguer one that it refines; or null
 * @param rule how it was chosen in its article
 * @param article the article version
 * @param claims ids of the claims it rests on
 * @param quote the sentence of the first of these claims
 * @param parts where it was added up from figures of categories, these by category; else empty
 */
public record SourceFigure(
        String source,
        String sourceKey,
        boolean speaker,
        Amount amount,
        Instant asOf,
        Basis basis,
        Standing standing,
        Stance stance,
        int reliability,
        boolean partial,
        Amount previous,
        CountingRule rule,
        ArticleRef article,
        List<String> claims,
        String quote,
        Map<String, SourceFigure> parts) {

    /** As the contract shows it. */
    public Figure figure() {
        return new Figure(source, amount, asOf, derived(), stance, article, claims, quote);
    }

    /** Whether it was reckoned rather than stated. */
    public boolean derived() {
        return basis != Basis.STATED;
    }

    /** Whether its own text calls it an earlier number. */
    public boolean superseded() {
        return standing == Standing.SUPERSEDED;
    }

    /** Whether its text calls it the latest or says what it replaces. */
    public boolean announcesChange() {
        return standing == Standing.LATEST || replaced() != null;
    }

    /** The exact number that it replaces by its article's words, or null. */
    public Long replaced() {
        return previous != null && Amounts.exact(previous) ? previous.value() : null;
    }

    /** "Four, up from three" makes another "three" the older number. */
    boolean replaces(SourceFigure older) {
        return replaced() != null
                && Amounts.exact(older.amount)
                && replaced().equals(older.amount.value())
                && !replaced().equals(amount.value());
    }

    SourceFigure chosenBy(CountingRule newRule, Amount newPrevious) {
        return new SourceFigure(
                source,
                sourceKey,
                speaker,
                amount,
                asOf,
                basis,
                standing,
                stance,
                reliability,
                partial,
                newPrevious,
                newRule,
                article,
                claims,
                quote,
                parts);
    }

    /** The same source's figure, reckoned from this one. */
    public SourceFigure reckoned(
            Amount newAmount,
            Basis newBasis,
            CountingRule newRule,
            List<String> newClaims,
            Map<String, SourceFigure> newParts) {
        return new SourceFigure(
                source,
                sourceKey,
                speaker,
                newAmount,
                asOf,
                newBasis,
                standing,
                stance,
                reliability,
                false,
                null,
                newRule,
                article,
                newClaims,
                quote,
                newParts);
    }
}
