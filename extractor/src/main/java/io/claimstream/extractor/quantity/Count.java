package io.claimstream.extractor.quantity;

import io.claimstream.schemas.claim.Bound;

/** A number that was read from words, with its limits and where the words stand. Reused. */
public final class Count {

    /** Stands for "no such number" in {@link #low}, {@link #high} and {@link #value}. */
    public static final long NONE = Long.MIN_VALUE;

    public long value = NONE;
    public long low = NONE;
    public long high = NONE;
    public Bound bound;
    /** First and last word of the number, with its bound words. */
    public int firstWord;

    public int lastWord;

    /** Forgets the number. */
    public void clear() {
        value = NONE;
        low = NONE;
        high = NONE;
        bound = null;
    }

    /** Whether a number was read. */
    public boolean present() {
        return bound != null;
    }

    public boolean isExact() {
        return bound == Bound.EXACT && value != NONE;
    }

    /** Whether nobody or nothing is counted. */
    public boolean isZero() {
        return bound == Bound.EXACT && value == 0;
    }

    /** Sets exactly {@code number}. */
    public void exactly(long number) {
        value = number;
        low = number;
        high = number;
        bound = Bound.EXACT;
    }

    /** Turns {@link #value} into "more than" it. */
    public void exceed() {
        low = value + 1;
        high = NONE;
        bound = Bound.MORE_THAN;
    }

    public void copyFrom(Count other) {
        value = other.value;
        low = other.low;
        high = other.high;
        bound = other.bound;
        firstWord = other.firstWord;
        lastWord = other.lastWord;
    }

    /** {@link #value} as the contract has it. */
    public static Long boxed(long number) {
        return number == NONE ? null : number;
    }
}
