package io.claimstream.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyledTextTest {

    private static final StyledText LINE =
            StyledText.of(Style.NAME, "killed").and("  ").and(Style.RAISED, "3 \u2192 4");

    @Test
    void withoutColoursNothingButTheTextIsLeft() {
        assertThat(LINE.render(false)).isEqualTo("killed  3 \u2192 4").isEqualTo(LINE.plain());
    }

    @Test
    void coloursBeginAndEndWithEachPiece() {
        assertThat(LINE.render(true)).isEqualTo("\u001B[36mkilled\u001B[0m  \u001B[1;31m3 \u2192 4\u001B[0m");
    }

    @Test
    void coloursTakeNoRoom() {
        assertThat(LINE.columns()).isEqualTo(13);
        assertThat(LINE.cut(9).plain()).isEqualTo("killed  3");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInTwo() {
        assertThat(StyledText.of(Style.NAME, "a\uD83D\uDE42b").cut(2).plain()).isEqualTo("a\uD83D\uDE42");
    }

    @Test
    void textFromOutsideCannotColourOrMoveAnything() {
        assertThat(StyledText.of(Style.PLAIN, "\u001B[2Jx").render(true)).doesNotContain("\u001B");
    }
}
