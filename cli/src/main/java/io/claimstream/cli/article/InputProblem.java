package io.claimstream.cli.article;

/**
 * Input that could not be read as an article.
 *
 * @param source the file, or {@value #STANDARD_INPUT}
 * @param line the line there, from 1, or 0 where it is about the whole input
 * @param message what is wrong and what would be right
 */
public record InputProblem(String source, long line, String message) {

    public static final String STANDARD_INPUT = "standard input";

    /** In the form {@code file:line: message}, which editors and terminals can follow. */
    @Override
    public String toString() {
        return source + (line == 0 ? "" : ":" + line) + ": " + message;
    }
}
