package io.claimstream.extractor.service;

/** The service cannot go on by itself; the message says why and what to do. Nothing is lost or counted twice. */
public final class ExtractorFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExtractorFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
