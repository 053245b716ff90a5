package io.claimstream.cli.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.terminal.ScreenSize;
import io.claimstream.cli.terminal.Style;
import io.claimstream.cli.terminal.StyledText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsScreenTest {

    @Test
    void whatFitsIsShownAsItIs() {
        assertThat(fit(List.of("one", "two"), new ScreenSize(3, 10))).containsExactly("one", "two");
    }

    @Test
    void longLinesAreCutAtTheEdgeBetweenCharacters() {
        assertThat(fit(List.of("ab🙂cd"), new ScreenSize(3, 3))).containsExactly("ab🙂");
    }

    @Test
    void whatIsBelowTheEdgeIsCounted() {
        assertThat(fit(List.of("1", "2", "3", "4", "5"), new ScreenSize(4, 80)))
                .containsExactly("1", "2", "... and 3 more; a taller window shows them");
    }

    @Test
    void linesAreCutBeforeTheyAreColoured() {
        StyledText line = StyledText.of(Style.NAME, "event").and("  ").and(Style.FIGURE, "43");

        List<StyledText> shown = TotalsScreen.fit(List.of(line), new ScreenSize(3, 8));

        assertThat(shown.get(0).render(true)).isEqualTo("\u001B[36mevent\u001B[0m  \u001B[1;33m4\u001B[0m");
    }

    private static List<String> fit(List<String> lines, ScreenSize size) {
        List<StyledText> styled =
                lines.stream().map(line -> StyledText.of(Style.NAME, line)).toList();
        return TotalsScreen.fit(styled, size).stream().map(StyledText::plain).toList();
    }
}
