package io.claimstream.aggregator.stream;

/** The service cannot go on by itself; the message says why. Nothing is lost or counted twice. */
public final class AggregatorFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AggregatorFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
