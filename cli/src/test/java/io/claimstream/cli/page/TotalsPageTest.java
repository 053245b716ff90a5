package io.claimstream.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.cli.FailureException;
import io.claimstream.cli.SampleClaims;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Total;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TotalsPageTest {

    private static final Instant FRIDAY = Instant.parse("2024-05-03T08:00:00Z");

    private volatile List<EventTotals> totals = List.of();
    private final TotalsPage page = TotalsPage.serve(0, () -> totals);

    @AfterEach
    void stop() {
        page.close();
    }

    @Test
    void withoutTotalsThePageSaysSo() throws IOException, InterruptedException {
        assertThat(get("").body()).contains("There are none yet");
    }

    @Test
    void thePageShowsTheTotalsOfTheMoment() throws IOException, InterruptedException {
        totals = List.of(event("de-hamburg-2024-05-03-flood", "the police"));

        HttpResponse<String> response = get("");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("Hamburg (DE), 2024-05-03", "de-hamburg-2024-05-03-flood")
                .contains("<th scope=\"row\">killed</th><td>4</td><td>was 3</td>")
                .contains("the police");
    }

    @Test
    void programsGetTheValuesOfTheTopic() throws IOException, InterruptedException {
        totals = List.of(event("de-hamburg-2024-05-03-flood", "the police"));

        assertThat(get("totals").body()).isEqualToIgnoringNewLines(Json.write(totals));
    }

    @Test
    void nothingFromAnArticleBecomesMarkup() throws IOException, InterruptedException {
        totals = List.of(event("x\"><script>alert(1)</script>", "<img src=x onerror=alert(1)>"));

        assertThat(get("").body()).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    @Test
    void thePolicyAllowsNoScriptAndNothingFromElsewhere() throws IOException, InterruptedException {
        assertThat(get("").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("unsafe", "script-src"));
    }

    @Test
    void otherPathsAndMethodsAreRefused() throws IOException, InterruptedException {
        HttpRequest post = request("").POST(BodyPublishers.ofString("{}")).build();

        assertThat(get("nowhere").statusCode()).isEqualTo(404);
        assertThat(HttpClient.newHttpClient()
                        .send(post, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheFix() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> TotalsPage.serve(port, List::of))
                    .isInstanceOf(FailureException.class)
                    .hasMessageContainingAll("port " + port, "--port");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(page.address() + path));
    }

    private static EventTotals event(String id, String source) {
        Article article = Article.of("flood", "It killed four.", FRIDAY);
        Figure figure = new Figure(
                source,
                Amount.exactly(4),
                FRIDAY,
                false,
                Stance.STATED,
                ArticleRef.to(article),
                List.of("c-1"),
                article.text());
        Total total = new Total(
                "killed",
                Measure.KILLED,
                null,
                4L,
                4L,
                4L,
                Bound.EXACT,
                false,
                false,
                FRIDAY,
                Amount.exactly(3),
                "newest-figure",
                List.of(figure));
        return new EventTotals(
                id,
                "flood",
                KindFamily.DISASTER,
                SampleClaims.HAMBURG,
                LocalDate.of(2024, 5, 3),
                DatePrecision.DAY,
                FRIDAY,
                FRIDAY,
                List.of("flood"),
                Map.of("killed", total));
    }
}
