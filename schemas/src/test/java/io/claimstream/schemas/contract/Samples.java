package io.claimstream.schemas.contract;

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
import io.claimstream.schemas.claim.Previous;
import io.claimstream.schemas.claim.Quantity;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.SpeakerRole;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.Standing;
import io.claimstream.schemas.claim.TextField;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values of every type of the contract: one with all its fields, and one with as few as it can have. */
public final class Samples {

    private static final Instant PUBLISHED = Instant.parse("2024-06-07T14:05:00Z");
    private static final String SENTENCE = "The toll rose to four from three, the governor said on Telegram.";

    public static final Article ARTICLE = new Article(
            "harbour-fire",
            2,
            "Example Wire",
            "Harbour fire kills four",
            SENTENCE,
            PUBLISHED,
            Instant.parse("2024-06-07T16:00:00Z"),
            "https://example.org/harbour-fire",
            "fires");

    public static final Article BARE_ARTICLE = Article.of("harbour-fire", SENTENCE, PUBLISHED);

    public static final Place PLACE =
            new Place("Luhansk", "geonames:702658", PlaceFeature.CITY, "UA", "UA.14", "UA.14.4406", 48.56952, 39.32857);

    public static final Claim CLAIM = claim();

    public static final Claim BARE_CLAIM = bareClaim();

    public static final EventTotals EVENT_TOTALS = new EventTotals(
            "ua-luhansk-2024-06-07-fire",
            "fire",
            KindFamily.DISASTER,
            PLACE,
            LocalDate.of(2024, 6, 7),
            DatePrecision.DAY,
            PUBLISHED,
            PUBLISHED,
            List.of("harbour-fire"),
            Map.of("killed", total(Amount.exactly(3)), "killed:child", bareTotal()));

    public static final EventTotals BARE_EVENT_TOTALS = new EventTotals(
            "zz-unknown-event", "event", KindFamily.UNKNOWN, null, null, null, null, null, List.of(), Map.of());

    public static final Revision REVISION = new Revision(
            "r-0123456789ab",
            "ua-luhansk-2024-06-07-fire",
            "killed",
            Amount.exactly(3),
            Amount.exactly(4),
            RevisionReason.RAISED,
            "newest",
            false,
            PUBLISHED,
            "the governor",
            CLAIM.id(),
            ArticleRef.to(ARTICLE),
            SENTENCE,
            null);

    public static final Revision BARE_REVISION = new Revision(
            "r-0123456789ac",
            "ua-luhansk-2024-06-07-fire",
            null,
            null,
            null,
            RevisionReason.MOVED,
            "same-event",
            false,
            null,
            null,
            null,
            null,
            null,
            "ua-luhansk-2024-06-07-explosion");

    private Samples() {}

    private static Claim claim() {
        ArticleRef article = ArticleRef.to(ARTICLE);
        Quantity quantity = new Quantity(4L, 4L, 4L, Bound.EXACT, "four", 17, 21);
        return new Claim(
                ClaimId.of(article, "killed", TextField.TEXT, quantity),
                article,
                "killed",
                Measure.KILLED,
                null,
                null,
                Scope.TOTAL,
                Standing.LATEST,
                quantity,
                new Previous(3, "three"),
                PUBLISHED,
                new EventMention(
                        0,
                        "fire",
                        KindFamily.DISASTER,
                        PLACE,
                        LocalDate.of(2024, 6, 7),
                        DatePrecision.DAY,
                        DateSource.STATED,
                        true),
                new Attribution("the governor", SpeakerRole.OFFICIAL, "Telegram", Stance.STATED, false),
                new Evidence(TextField.TEXT, 0, SENTENCE.length(), SENTENCE),
                false,
                0.96);
    }

    private static Claim bareClaim() {
        ArticleRef article = ArticleRef.to(BARE_ARTICLE);
        Quantity quantity = new Quantity(null, null, null, Bound.VAGUE, "missiles", 0, 8);
        return new Claim(
                ClaimId.of(article, "launched:missile", TextField.TITLE, quantity),
                article,
                "launched:missile",
                Measure.LAUNCHED,
                "missile",
                "ATACMS",
                Scope.BACKGROUND,
                Standing.STATED,
                quantity,
                null,
                null,
                new EventMention(1, "event", KindFamily.UNKNOWN, null, null, null, null, false),
                new Attribution(null, SpeakerRole.OTHER, null, Stance.REPORTED, true),
                new Evidence(TextField.TITLE, 0, 8, "missiles"),
                true,
                0);
    }

    private static Total total(Amount previous) {
        return new Total(
                "killed",
                Measure.KILLED,
                null,
                4L,
                4L,
                4L,
                Bound.EXACT,
                false,
                false,
                PUBLISHED,
                previous,
                "newest",
                List.of(figure(Amount.exactly(4), PUBLISHED)));
    }

    private static Total bareTotal() {
        return new Total(
                "killed:child",
                Measure.KILLED,
                "child",
                null,
                24L,
                null,
                Bound.VAGUE,
                true,
                true,
                null,
                null,
                "sum-of-parts",
                List.of(figure(new Amount(null, 24L, null, Bound.VAGUE), null)));
    }

    private static Figure figure(Amount amount, Instant asOf) {
        return new Figure(
                "the governor",
                amount,
                asOf,
                false,
                Stance.STATED,
                ArticleRef.to(ARTICLE),
                List.of(CLAIM.id()),
                SENTENCE);
    }
}
