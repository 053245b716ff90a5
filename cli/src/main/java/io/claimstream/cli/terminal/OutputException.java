package io.claimstream.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard output takes no more. */
public final class OutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause);
    }

    /** Whether the reader has simply gone, as {@code head} does when it has seen enough. */
    public boolean readerHasGone() {
        String reason = getCause().getMessage();
        return reason != null && reason.contains("Broken pipe");
    }
}
