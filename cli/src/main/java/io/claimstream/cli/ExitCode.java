package io.claimstream.cli;

/** What the command's exit status means. */
public final class ExitCode {

    /** Everything was done; also when the reader of standard output has seen enough and closed it. */
    public static final int OK = 0;
    /** It could not be done: no broker, a port that is taken, a folder that cannot be written, an event nobody knows. */
    public static final int FAILURE = 1;
    /** The command was called wrongly. */
    public static final int USAGE = 2;
    /** Some of the input was no article; everything else was done. */
    public static final int REJECTED_INPUT = 3;

    private ExitCode() {}
}
