package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.NIKOPOL;
import static io.claimstream.aggregator.news.Happening.attack;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import org.junit.jupiter.api.Test;

class TotalsLineTest {

    private static final News ARTICLE = news("a", "2024-06-07T12:00:00Z")
            .about(strike(NIKOPOL, "2024-06-07"), killed(4))
            .about(attack("shelling", LUHANSK, "2024-06-07"), killed(1));

    @Test
    void theMainEventOfAnArticleComesFirstAndIsMarked() {
        String line = TotalsLine.ofArticle("a", result());

        assertThat(line)
                .startsWith("{\"id\":\"a\",\"events\":[{\"principal\":true,\"event\":"
                        + "{\"id\":\"ua-nikopol-2024-06-07-missile-attack\",\"kind\":\"missile-attack\"")
                .contains("\"totals\":{\"killed\":{\"value\":4,\"low\":4,\"high\":4,\"bound\":\"exact\","
                        + "\"derived\":false,\"contested\":false}}")
                .contains("{\"principal\":false,\"event\":{\"id\":\"ua-luhansk-2024-06-07-shelling\"");
    }

    @Test
    void aStreamIsNamedInPlaceOfAnArticle() {
        assertThat(TotalsLine.ofStream("s", result()))
                .startsWith("{\"stream\":\"s\",\"events\":[")
                .doesNotContain("\n");
    }

    @Test
    void anArticleWithoutNumbersHasNoEvents() {
        assertThat(TotalsLine.ofArticle("a", new Tally().result())).isEqualTo("{\"id\":\"a\",\"events\":[]}");
    }

    private static TallyResult result() {
        Tally tally = new Tally();
        tally.add(ARTICLE.article(), ARTICLE.claims());
        return tally.result();
    }
}
