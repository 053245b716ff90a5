package io.claimstream.aggregator.http.sse;

import java.io.IOException;

/** A connection that is written to without blocking. */
interface AsyncOutput {

    /** Whether it takes a write or a flush now. */
    boolean isReady();

    void write(byte[] frame) throws IOException;

    void flush() throws IOException;

    /** Ends the answer. */
    void complete();
}
