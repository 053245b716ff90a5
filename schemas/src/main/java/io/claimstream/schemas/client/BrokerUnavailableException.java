package io.claimstream.schemas.client;

/** No broker can be used under the given settings; the message names the address and what to do. */
public final class BrokerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BrokerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
