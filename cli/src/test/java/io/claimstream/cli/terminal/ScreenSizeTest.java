package io.claimstream.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenSizeTest {

    @Test
    void isWhatTheTerminalAnswers() {
        assertThat(ScreenSize.parse("50 132\n")).isEqualTo(new ScreenSize(50, 132));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0", "24", "a b", "99999999999 80", "-1 80"})
    void isTheUsualOneWhereTheAnswerIsNone(String answer) {
        assertThat(ScreenSize.parse(answer)).isEqualTo(new ScreenSize(24, 80));
    }
}
