package io.claimstream.aggregator.metrics;

import java.util.Locale;

/** Why a record is on {@code claims.rejected}. */
public enum RejectReason {
    /** Its bytes are no claim of this version of the contract. */
    UNREADABLE,
    /** It is a claim, but longer than any sentence of an article. */
    OVERSIZED,
    /** The counting failed on it: a defect of ours. */
    FAILED;

    /** The value of the label {@code reason}, such as {@code unreadable}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
