package io.claimstream.cli.article;

import java.nio.charset.CharacterCodingException;

/** Text in another encoding. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** @param position the first byte of the line that is not UTF-8, from 1 */
    NotUtf8Exception(long position) {
        this.position = position;
    }

    @Override
    public String getMessage() {
        return "byte " + position + " of the line is not UTF-8; convert the input, for example with"
                + " iconv -f WINDOWS-1252 -t UTF-8";
    }
}
