package io.claimstream.schemas.claim;

import io.claimstream.schemas.hash.ContentHash;

/** The id of a claim: {@code c-} and the {@link ContentHash} of what identifies it (DESIGN.md section 2). */
public final class ClaimId {

    private ClaimId() {}

    /**
     * The id of the claim that {@code article} makes about {@code series} with {@code quantity}.
     *
     * @param field the field that the quantity's offsets refer to
     */
    public static String of(ArticleRef article, String series, TextField field, Quantity quantity) {
        return "c-"
                + ContentHash.of(article.id()
                        + '\n'
                        + article.version()
                        + '\n'
                        + series
                        + '\n'
                        + field.label()
                        + '\n'
                        + quantity.begin()
                        + '-'
                        + quantity.end()
                        + '\n'
                        + quantity.value()
                        + '\n'
                        + quantity.low()
                        + '\n'
                        + quantity.high()
                        + '\n'
                        + quantity.bound().label());
    }
}
