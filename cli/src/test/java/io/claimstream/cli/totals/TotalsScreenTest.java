package io.claimstream.cli.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.terminal.ScreenSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsScreenTest {

    @Test
    void whatFitsIsShownAsItIs() {
        assertThat(TotalsScreen.fit(List.of("one", "two"), new ScreenSize(3, 10)))
                .containsExactly("one", "two");
    }

    @Test
    void longLinesAreCutAtTheEdgeBetweenCharacters() {
        assertThat(TotalsScreen.fit(List.of("ab🙂cd"), new ScreenSize(3, 3))).containsExactly("ab🙂");
    }

    @Test
    void whatIsBelowTheEdgeIsCounted() {
        assertThat(TotalsScreen.fit(List.of("1", "2", "3", "4", "5"), new ScreenSize(4, 80)))
                .containsExactly("1", "2", "... and 3 more; a taller window shows them");
    }
}
