package io.claimstream.aggregator.http.sse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a subscriber has seen: for each partition that is streamed, the offset of the next record. As text the offsets in
 * base 36, parted by dots.
 */
final class ResumeToken {

    private static final int RADIX = 36;
    private static final int LONGEST = 4_096;
    private static final Pattern TEXT = Pattern.compile("[0-9a-z]{1,12}(?:\\.[0-9a-z]{1,12}){0,1000}");

    private ResumeToken() {}

    static String write(long[] next) {
        return Arrays.stream(next)
                .mapToObj(offset -> Long.toString(offset, RADIX))
                .collect(Collectors.joining("."));
    }

    /** The offsets of {@code text}; empty if it is no token. */
    static Optional<long[]> read(String text) {
        if (text.length() > LONGEST || !TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(text.split("\\."))
                .mapToLong(part -> Long.parseLong(part, RADIX))
                .toArray());
    }
}
