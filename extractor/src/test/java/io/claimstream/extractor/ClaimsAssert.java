package io.claimstream.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Says what an article's claims must be: {@code claimsOf("...").areExactly("killed 4", "injured 40")}. */
public final class ClaimsAssert extends AbstractAssert<ClaimsAssert, List<Claim>> {

    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

    private ClaimsAssert(List<Claim> claims) {
        super(claims, ClaimsAssert.class);
    }

    /** The claims of a text without a date. */
    public static ClaimsAssert claimsOf(String text) {
        return new ClaimsAssert(extract(Article.of("test", text, null)));
    }

    /** The claims of a text published on {@code day}, an ISO date. */
    public static ClaimsAssert claimsOf(String text, String day) {
        return new ClaimsAssert(extract(Article.of("test", text, Instant.parse(day + "T12:00:00Z"))));
    }

    /** The claims of a headline. */
    public static ClaimsAssert claimsOfHeadline(String headline) {
        return new ClaimsAssert(
                extract(new Article("test", 1, null, headline, "Police are investigating.", null, null, null, null)));
    }

    private static List<Claim> extract(Article article) {
        synchronized (EXTRACTOR) {
            return EXTRACTOR.extract(article);
        }
    }

    /**
     * The claims of all but categories of people, each as "series value", in any order; a value's limits other than exact
     * follow as "[low,high]".
     */
    public ClaimsAssert areExactly(String... expected) {
        assertThat(shown(false)).containsExactlyInAnyOrder(expected);
        return this;
    }

    /** Among all claims are these. */
    public ClaimsAssert include(String... expected) {
        assertThat(shown(true)).contains(expected);
        return this;
    }

    /** There is no claim of {@code series}. */
    public ClaimsAssert haveNo(String series) {
        assertThat(actual).extracting(Claim::series).doesNotContain(series);
        return this;
    }

    /** There is no claim. */
    public ClaimsAssert areNone() {
        assertThat(shown(true)).isEmpty();
        return this;
    }

    /** The claims themselves. */
    public List<Claim> claims() {
        return actual;
    }

    /** The only claim of {@code series}. */
    public Claim only(String series) {
        List<Claim> found =
                actual.stream().filter(claim -> claim.series().equals(series)).toList();
        assertThat(found).as(series).hasSize(1);
        return found.get(0);
    }

    private List<String> shown(boolean categories) {
        return actual.stream()
                .filter(claim -> categories
                        || claim.category() == null
                        || !claim.measure().family().label().equals("casualties"))
                .map(ClaimsAssert::shown)
                .collect(Collectors.toList());
    }

    private static String shown(Claim claim) {
        String amount = claim.series() + " " + claim.quantity().value();
        return switch (claim.quantity().bound()) {
            case EXACT -> amount;
            default ->
                amount + " [" + claim.quantity().low() + "," + claim.quantity().high() + "]";
        };
    }
}
