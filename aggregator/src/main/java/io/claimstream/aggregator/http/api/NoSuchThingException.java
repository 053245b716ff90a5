package io.claimstream.aggregator.http.api;

/** What is asked for is not there. */
public final class NoSuchThingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is not there, for the one who asks */
    public NoSuchThingException(String message) {
        super(message);
    }
}
