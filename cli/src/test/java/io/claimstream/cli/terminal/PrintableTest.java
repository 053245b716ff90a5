package io.claimstream.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void wordsStayAsTheyAre() {
        assertThat(Printable.of("Čtyři – 四 🙂")).isEqualTo("Čtyři – 四 🙂");
    }

    @Test
    void linesBecomeOne() {
        assertThat(Printable.of("a\nb\tc\u2028d")).isEqualTo("a b c d");
    }

    @Test
    void nothingCanMoveTheCursorOrTurnTheDirection() {
        assertThat(Printable.of("a\u001B[2Jb\u009Bc\u202Ed")).isEqualTo("a\uFFFD[2Jb\uFFFDc\uFFFDd");
    }
}
