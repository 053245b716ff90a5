package io.claimstream.aggregator.stream;

/** A claim is too long to be one of an article's. */
final class OversizedClaimException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OversizedClaimException(int size, int most) {
        super("the claim is " + size + " characters long without its sentence; at most " + most + " are counted");
    }
}
