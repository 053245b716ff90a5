package io.claimstream.cli.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.SampleClaims;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsPageTest {

    private static final Instant FRIDAY = Instant.parse("2024-05-03T08:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theWordsLinkToTheCardAndTheCardBack() throws IOException {
        Article article = Article.of("flood", "The flood killed four people.", FRIDAY);

        String page = page(article, SampleClaims.inText(article, Measure.KILLED, "four", 4));

        assertThat(page)
                .contains("<mark>four</mark><sup><a id=\"words-1\" href=\"#claim-1\"")
                .contains("<li id=\"claim-1\"")
                .contains("href=\"#words-1\"");
    }

    @Test
    void theCardSaysWhatWasRead() throws IOException {
        Article article = Article.of("flood", "The flood killed four people.", FRIDAY);

        String page = page(article, SampleClaims.inText(article, Measure.KILLED, "four", 4));

        assertThat(page)
                .contains("<b>killed</b> four")
                .contains("flood, Hamburg (DE), 2024-05-03")
                .contains("the police, on radio")
                .contains("<dd>total</dd>")
                .contains("<dd>0.90</dd>");
    }

    @Test
    void claimsOfTheTitleAreMarkedThere() throws IOException {
        Article article = new Article("flood", 1, null, "Four dead", "A flood.", FRIDAY, null, null, null);

        String page = page(article, SampleClaims.inTitle(article, Measure.KILLED, "Four", 4));

        assertThat(page).contains("<h3><mark>Four</mark>").contains("<div class=\"body\">A flood.</div>");
    }

    @Test
    void cardsAreNumberedThroughThePage() throws IOException {
        Article first = Article.of("first", "It killed four.", FRIDAY);
        Article second = Article.of("second", "It injured nine.", FRIDAY);
        Path file = folder.resolve("page.html");
        try (ClaimsPage page = ClaimsPage.create(file)) {
            page.add(first, List.of(SampleClaims.inText(first, Measure.KILLED, "four", 4)));
            page.add(second, List.of(SampleClaims.inText(second, Measure.INJURED, "nine", 9)));
        }

        assertThat(Files.readString(file))
                .contains("id=\"claim-1\"", "id=\"claim-2\"", "2 claims in 2 articles")
                .endsWith("</html>\n");
    }

    @Test
    void nothingFromAnArticleBecomesMarkup() throws IOException {
        String attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{id}}";
        Article article = new Article(
                attack, 1, attack, attack, "It killed four " + attack, FRIDAY, null, "javascript:alert(1)", null);

        String page = page(article, SampleClaims.inText(article, Measure.KILLED, "four " + attack, 4));

        assertThat(page)
                .doesNotContain("<script", "<img", "javascript:", "\"'>")
                .contains("&lt;script&gt;");
    }

    @Test
    void aWebAddressIsALink() throws IOException {
        Article article = new Article("a", 1, null, null, "x", null, null, "https://example.org/?a=1&b=\"2", null);

        assertThat(page(article))
                .containsPattern("<a href=\"https://example.org/[^\"<>]*\" rel=\"noopener noreferrer\"");
    }

    @Test
    void thePolicyAllowsThePagesOwnStyleAndNothingElse() throws IOException, GeneralSecurityException {
        String page = page(Article.of("a", "x", null));
        String style = page.substring(page.indexOf("<style>") + "<style>".length(), page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String hash = Base64.getEncoder().encodeToString(digest).replace("=", "&#61;");

        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash + "&#39;;")
                .doesNotContain(" style=\"");
    }

    private String page(Article article, Claim... claims) throws IOException {
        Path file = folder.resolve("page.html");
        try (ClaimsPage page = ClaimsPage.create(file)) {
            page.add(article, List.of(claims));
        }
        return Files.readString(file);
    }
}
