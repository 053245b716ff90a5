package io.claimstream.extractor.metrics;

import java.util.Locale;

/** Why an article is on {@code articles.rejected} instead of having claims. */
public enum RejectReason {
    /** Its bytes are no article of this version of the contract. */
    UNREADABLE,
    /** It can be read, but its key or its date breaks the contract of the topic. */
    INVALID,
    /** The engine failed on it: a defect of ours. */
    FAILED,
    /** The broker does not take one of its claims: too large, or its timestamp out of bounds. */
    REFUSED;

    /** The value of the label {@code reason}, such as {@code unreadable}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
