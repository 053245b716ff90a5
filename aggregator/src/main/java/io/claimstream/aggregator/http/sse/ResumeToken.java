package io.claimstream.aggregator.http.sse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a subscriber has seen. As text: the topics, then the offsets in base 36, parted by dots.
 *
 * @param topics which topics the offsets are of
 * @param next for each partition that is streamed, the offset of the next record
 */
record ResumeToken(String topics, long[] next) {

    private static final int RADIX = 36;
    private static final int LONGEST = 4_096;
    private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,12}(?:\\.[0-9a-z]{1,12}){1,1000}");

    String text() {
        return topics + "."
                + Arrays.stream(next)
                        .mapToObj(offset -> Long.toString(offset, RADIX))
                        .collect(Collectors.joining("."));
    }

    /** The token that {@code text} is; empty if it is none. */
    static Optional<ResumeToken> read(String text) {
        if (text.length() > LONGEST || !TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split("\\.");
        return Optional.of(new ResumeToken(
                parts[0],
                Arrays.stream(parts)
                        .skip(1)
                        .mapToLong(part -> Long.parseLong(part, RADIX))
                        .toArray()));
    }
}
