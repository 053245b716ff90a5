package io.claimstream.aggregator.http.download;

import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.Gazette;
import io.claimstream.aggregator.news.Happening;
import io.claimstream.schemas.claim.Claim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetTakesForAFormulaBecomesText(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void otherTextsStayAsTheyAre() {
        assertThat(Cell.of("the mayor = chief")).isEqualTo("the mayor = chief");
        assertThat(Cell.of("")).isEmpty();
        assertThat(Cell.of(null)).isNull();
    }

    @Test
    void textsWithQuotesCommasAndLineBreaksStayOneCell() throws IOException {
        Claim claim = news("a, \"b\"\nc", "2024-06-07T12:00:00Z")
                .about(
                        Happening.strike(Gazette.LUHANSK, "2024-06-07"),
                        killed(3).by("=HYPERLINK(\"http://x\")"))
                .claims()
                .get(0);
        try (Download download = Download.table(out, ClaimRow.class)) {
            download.add("", List.of(ClaimRow.of(claim)));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("id,series,value,low,high,bound,")
                .contains("2024-06-07", ",\"a, \"\"b\"\"\nc\",", ",\"'=HYPERLINK(\"\"http://x\"\")\",");
    }

    @Test
    void aTableWithoutRowsHasItsHead() throws IOException {
        Download.table(out, RevisionRow.class).close();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("id,event,series,")
                .endsWith("movedTo\r\n");
    }
}
