package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.total.Amount;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What follows from numbers with limits: which is larger, which says more, what they add up to. */
public final class Amounts {

    /** By the number itself, or where there is none by the least that it can be. */
    public static final Comparator<Amount> BY_NUMBER = Comparator.comparingLong(Amounts::number);

    /** How far from its number "about" can be: a quarter. */
    private static final int ABOUT_DIVISOR = 4;

    private Amounts() {}

    /** The number, or else the least, or else the most that it can be; 0 where nothing is known. */
    public static long number(Amount amount) {
        return amount.value() != null
                ? amount.value()
                : amount.low() != null ? amount.low() : amount.high() != null ? amount.high() : 0;
    }

    public static boolean exact(Amount amount) {
        return amount.bound() == Bound.EXACT;
    }

    /** Whether both can be true at once. "About 40" alone would allow anything; here it allows a quarter more or less. */
    public static boolean agree(Amount first, Amount second) {
        return limited(first).agreesWith(limited(second));
    }

    /** Whether {@code narrow} says at least as much as {@code wide}: all that it allows, the other allows too. */
    public static boolean within(Amount narrow, Amount wide) {
        Amount inner = limited(narrow);
        Amount outer = limited(wide);
        return (outer.low() == null || inner.low() != null && inner.low() >= outer.low())
                && (outer.high() == null || inner.high() != null && inner.high() <= outer.high());
    }

    /** Whether {@code amount} is more than anything that {@code other} allows. */
    public static boolean exceeds(Amount amount, Amount other) {
        Amount least = limited(amount);
        Amount most = limited(other);
        return least.low() != null && most.high() != null && least.low() > most.high();
    }

    /** The sum of numbers that count different things; a lone number keeps its own limits. */
    public static Amount sum(Collection<Amount> amounts) {
        if (amounts.size() == 1) {
            return amounts.iterator().next();
        }
        boolean exact = true;
        boolean about = false;
        Long high = 0L;
        long value = 0;
        long low = 0;
        for (Amount amount : amounts) {
            exact &= exact(amount);
            about |= amount.bound() == Bound.ABOUT;
            value = add(value, number(amount));
            low = add(low, amount.low() == null ? 0 : amount.low());
            high = high == null || amount.high() == null ? null : Long.valueOf(add(high, amount.high()));
        }
        if (exact) {
            return Amount.exactly(value);
        }
        if (about) {
            return new Amount(value, null, null, Bound.ABOUT);
        }
        return high == null ? new Amount(low, low, null, Bound.AT_LEAST) : new Amount(value, low, high, Bound.RANGE);
    }

    /** What stands after {@code added} came on top of {@code base}. */
    public static Amount plus(Amount base, Amount added) {
        if (!exact(added)) {
            return sum(List.of(base, added));
        }
        return new Amount(
                plus(base.value(), added.value()),
                plus(base.low(), added.value()),
                plus(base.high(), added.value()),
                base.bound());
    }

    /** At least {@code amount}: what is known of a whole of which it is a part. */
    public static Amount atLeast(Amount amount) {
        Long low = limited(amount).low();
        long least = low == null ? 0 : low;
        return new Amount(least, least, null, Bound.AT_LEAST);
    }

    private static Long plus(Long limit, long added) {
        return limit == null ? null : Long.valueOf(add(limit, added));
    }

    private static Amount limited(Amount amount) {
        if (amount.bound() != Bound.ABOUT || amount.value() == null) {
            return amount;
        }
        long slack = Math.max(1, amount.value() / ABOUT_DIVISOR);
        Long low = amount.low() == null ? Long.valueOf(amount.value() - slack) : amount.low();
        Long high = amount.high() == null ? Long.valueOf(add(amount.value(), slack)) : amount.high();
        return new Amount(amount.value(), low, high, Bound.ABOUT);
    }

    /** Saturating, so that absurd numbers from outside stay absurd instead of turning negative. */
    private static long add(long first, long second) {
        long sum = first + second;
        return first >= 0 && second >= 0 && sum < 0 ? Long.MAX_VALUE : sum;
    }
}
