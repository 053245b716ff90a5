package io.claimstream.aggregator.event;

import java.util.Comparator;

/**
 * Names one event mention: the claims of one article version that belong together.
 *
 * @param article the article's id
 * @param version the article's version
 * @param mention the event's number within that version
 */
public record MentionKey(String article, int version, int mention) implements Comparable<MentionKey> {

    private static final Comparator<MentionKey> ORDER = Comparator.comparing(MentionKey::article)
            .thenComparingInt(MentionKey::version)
            .thenComparingInt(MentionKey::mention);

    @Override
    public int compareTo(MentionKey other) {
        return ORDER.compare(this, other);
    }
}
