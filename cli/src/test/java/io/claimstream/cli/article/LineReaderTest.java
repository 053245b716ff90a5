package io.claimstream.cli.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void linesEndAtLineFeedsWithOrWithoutCarriageReturn() throws IOException {
        LineReader lines = reader("one\ntwo\r\n\nfour");

        assertThat(lines.next().text()).isEqualTo("one");
        assertThat(lines.next().text()).isEqualTo("two");
        assertThat(lines.next().isBlank()).isTrue();
        assertThat(lines.next()).satisfies(last -> {
            assertThat(last.number()).isEqualTo(4);
            assertThat(last.text()).isEqualTo("four");
        });
        assertThat(lines.next()).isNull();
    }

    @Test
    void aLineLongerThanTheReadersBufferIsPutTogether() throws IOException {
        String longLine = "x".repeat(200_000);

        LineReader lines = reader(longLine + "\nnext");

        assertThat(lines.next().text()).isEqualTo(longLine);
        assertThat(lines.next().text()).isEqualTo("next");
    }

    @Test
    void aLineAtTheLimitIsWholeAndOneBeyondItIsTooLong() throws IOException {
        LineReader lines = new LineReader(stream("12345\n123456\n12".getBytes(StandardCharsets.UTF_8)), 5);

        assertThat(lines.next().tooLong()).isFalse();
        assertThat(lines.next()).satisfies(line -> {
            assertThat(line.tooLong()).isTrue();
            assertThat(line.text()).isEqualTo("12345");
        });
        assertThat(lines.next().text()).isEqualTo("12");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(reader("\uFEFFone").next().text()).isEqualTo("one");
    }

    @Test
    void aReplacementCharacterInTheTextIsLegal() throws IOException {
        assertThat(reader("a\uFFFDb").next().text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void anotherEncodingIsRefusedAtItsFirstByte() throws IOException {
        Line line = new LineReader(stream("caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)), 100).next();

        assertThatThrownBy(line::text)
                .isInstanceOf(CharacterCodingException.class)
                .hasMessageContaining("byte 4");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() throws IOException {
        byte[] cut = {'a', (byte) 0xE2, (byte) 0x82};

        Line line = new LineReader(stream(cut), 100).next();

        assertThatThrownBy(line::text).isInstanceOf(CharacterCodingException.class);
    }

    private static LineReader reader(String text) {
        return new LineReader(stream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
