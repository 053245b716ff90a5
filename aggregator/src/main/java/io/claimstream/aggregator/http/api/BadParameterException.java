package io.claimstream.aggregator.http.api;

/** A parameter that cannot be accepted. */
public final class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_ECHO = 100;

    private final String parameter;
    private final String given;
    private final String allowed;

    /**
     * @param parameter its name
     * @param given its value
     * @param allowed what is allowed, in words
     */
    public BadParameterException(String parameter, String given, String allowed) {
        super("parameter " + parameter + " must be " + allowed);
        this.parameter = parameter;
        this.given = given.length() > LONGEST_ECHO ? given.substring(0, LONGEST_ECHO) + "..." : given;
        this.allowed = allowed;
    }

    String parameter() {
        return parameter;
    }

    String given() {
        return given;
    }

    String allowed() {
        return allowed;
    }
}
