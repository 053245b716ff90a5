package io.claimstream.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table = new TextTable("A", "LONG", "");
        table.add("one", "2", "x");
        table.add("🙂", "three", "");

        assertThat(table.lines().stream().map(StyledText::plain))
                .containsExactly("A    LONG", "one  2      x", "🙂    three");
    }

    @Test
    void aRowHasACellForEachHeading() {
        assertThatThrownBy(() -> new TextTable("A", "B").add("one")).isInstanceOf(IllegalArgumentException.class);
    }
}
