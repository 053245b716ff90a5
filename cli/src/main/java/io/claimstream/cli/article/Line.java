package io.claimstream.cli.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * One line of input, without its line end.
 *
 * @param number from 1
 * @param bytes the line's bytes; only the first of them where it is too long
 * @param tooLong whether it is longer than the reader's limit
 */
record Line(long number, byte[] bytes, boolean tooLong) {

    private static final char REPLACEMENT = '\uFFFD';

    /**
     * The line as text.
     *
     * @throws CharacterCodingException if it is not UTF-8; the message says at which byte
     */
    String text() throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed();
        }
        return text;
    }

    boolean isBlank() {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** A replacement character may also stand in the line itself; only the strict decoder can tell. */
    private void refuseMalformed() throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw new NotUtf8Exception(in.position() + 1);
        }
    }
}
