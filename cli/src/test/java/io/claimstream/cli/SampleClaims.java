package io.claimstream.cli;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.ClaimId;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.DateSource;
import io.claimstream.schemas.claim.EventMention;
import io.claimstream.schemas.claim.Evidence;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Place;
import io.claimstream.schemas.claim.PlaceFeature;
import io.claimstream.schemas.claim.Quantity;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import java.time.LocalDate;

/** Claims made by hand, for what is to be shown whatever the engine reads. */
public final class SampleClaims {

    public static final Place HAMBURG =
            new Place("Hamburg", "geonames:2911298", PlaceFeature.CITY, "DE", "DE.04", null, 53.55, 10.0);

    private SampleClaims() {}

    /** The claim that the first {@code words} in the text of {@code article} count {@code measure}. */
    public static Claim inText(Article article, Measure measure, String words, long value) {
        return claim(article, TextField.TEXT, article.text(), measure, words, value);
    }

    /** The claim that the first {@code words} in the title of {@code article} count {@code measure}. */
    public static Claim inTitle(Article article, Measure measure, String words, long value) {
        return claim(article, TextField.TITLE, article.title(), measure, words, value);
    }

    private static Claim claim(
            Article article, TextField field, String text, Measure measure, String words, long value) {
        int begin = text.indexOf(words);
        Quantity quantity = new Quantity(value, value, value, Bound.EXACT, words, begin, begin + words.length());
        ArticleRef ref = ArticleRef.to(article);
        return new Claim(
                ClaimId.of(ref, measure.label(), field, quantity),
                ref,
                measure.label(),
                measure,
                null,
                null,
                Scope.TOTAL,
                Standing.STATED,
                quantity,
                null,
                null,
                new EventMention(
                        0,
                        "flood",
                        KindFamily.DISASTER,
                        HAMBURG,
                        LocalDate.of(2024, 5, 3),
                        DatePrecision.DAY,
                        DateSource.STATED,
                        false),
                new Attribution("the police", SpeakerRole.OFFICIAL, "radio", Stance.STATED, false),
                new Evidence(field, 0, text.length(), text),
                false,
                0.9);
    }
}
