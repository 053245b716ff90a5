package io.claimstream.extractor.service;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Attribution;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.ClaimId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An engine for tests: every line {@code measure number [country]} of the text is one claim. */
final class LineExtractor implements Function<Article, List<Claim>> {

    @Override
    public List<Claim> apply(Article article) {
        List<Claim> claims = new ArrayList<>();
        int begin = 0;
        for (String line : article.text().split("\n")) {
            String[] words = line.split(" ");
            if (words.length > 1) {
                claims.add(claim(article, line, begin, words[0], words[1], words.length > 2 ? words[2] : null));
            }
            begin += line.length() + 1;
        }
        return claims;
    }

    private static Claim claim(
            Article article, String line, int begin, String measureName, String number, String country) {
        Measure measure = Measure.valueOf(measureName.toUpperCase(Locale.ROOT));
        long value = Long.parseLong(number);
        int numberAt = begin + line.indexOf(number);
        Quantity quantity =
                new Quantity(value, value, value, Bound.EXACT, number, numberAt, numberAt + number.length());
        Place place = country == null
                ? null
                : new Place("somewhere", "test:1", PlaceFeature.COUNTRY, country, null, null, null, null);
        return new Claim(
                ClaimId.of(ArticleRef.to(article), measure.label(), TextField.TEXT, quantity),
                ArticleRef.to(article),
                measure.label(),
                measure,
                null,
                null,
                Scope.TOTAL,
                Standing.STATED,
                quantity,
                null,
                null,
                new EventMention(0, "event", KindFamily.UNKNOWN, place, null, null, null, false),
                new Attribution(null, SpeakerRole.OTHER, null, Stance.STATED, false),
                new Evidence(TextField.TEXT, begin, begin + line.length(), line),
                false,
                1.0);
    }
}
