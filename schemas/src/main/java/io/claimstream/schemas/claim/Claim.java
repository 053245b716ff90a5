package io.claimstream.schemas.claim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One number stated once in one article: the value of the {@code claims.*} topics (DESIGN.md sections 1 and 2).
 *
 * <p>Nothing in it comes from the clock or from chance: the same article gives the same claims, byte for byte.
 *
 * @param id {@link ClaimId a hash} of article id, version, series, span and quantity
 * @param article the article version it was read in
 * @param series {@code measure} or {@code measure:category}
 * @param measure what is counted
 * @param category the category of people, munitions or objects, or null
 * @param model the model of a munition as the text names it, such as "ATACMS", or null
 * @param scope what the number covers
 * @param standing what the text says of its place in time
 * @param quantity the number
 * @param previous the number it says it replaces, or null
 * @param asOf the time the figure stands for, where the text gives one ("as of Monday 6 p.m."), or null
 * @param event the event it belongs to
 * @param attribution who says so
 * @param evidence the exact words
 * @param derived whether the number was reckoned from the words ("three soldiers and five civilians" is 8) rather than
 *     stated by them
 * @param confidence how likely the claim is right, from 0 to 1
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Claim(
        String id,
        ArticleRef article,
        String series,
        Measure measure,
        String category,
        String model,
        Scope scope,
        Standing standing,
        Quantity quantity,
        Previous previous,
        Instant asOf,
        EventMention event,
        Attribution attribution,
        Evidence evidence,
        boolean derived,
        double confidence) {

    public Claim {
        require(id != null && !id.isBlank(), id, "has no id");
        require(article != null, id, "has no article");
        require(measure != null, id, "has no measure");
        require(measure.series(category).equals(series), id, "has a series that is not its measure and category");
        require(scope != null, id, "has no scope");
        require(standing != null, id, "has no standing");
        require(quantity != null, id, "has no quantity");
        require(event != null, id, "has no event");
        require(attribution != null, id, "has no attribution");
        require(evidence != null, id, "has no evidence");
    }

    /** Whether it counts towards its event: everything but {@link Scope#BACKGROUND}. */
    @JsonIgnore
    public boolean counts() {
        return scope != Scope.BACKGROUND;
    }

    private static void require(boolean holds, String id, String what) {
        if (!holds) {
            throw new IllegalArgumentException("claim " + id + " " + what);
        }
    }
}
