package io.claimstream.schemas.total;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Quantity;

/**
 * A number with its limits, without the words.
 *
 * @param value the number, or null where only limits are known
 * @param low the least it can be, or null
 * @param high the most it can be, or null
 * @param bound how it is limited
 */
public record Amount(Long value, Long low, Long high, Bound bound) {

    public Amount {
        if (bound == null) {
            throw new IllegalArgumentException("an amount needs a bound");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("an amount has low " + low + " above high " + high);
        }
    }

    /** The number of a claim's quantity. */
    public static Amount of(Quantity quantity) {
        return new Amount(quantity.value(), quantity.low(), quantity.high(), quantity.bound());
    }

    /** Exactly {@code value}. */
    public static Amount exactly(long value) {
        return new Amount(value, value, value, Bound.EXACT);
    }

    /** Whether both can be true at once: their limits overlap. */
    public boolean agreesWith(Amount other) {
        return (low == null || other.high == null || low <= other.high)
                && (high == null || other.low == null || other.low <= high);
    }
}
