package io.claimstream.schemas.claim;

/**
 * A count as the words state it. Unknown is never 0: "no casualties" is 0, "dozens" has a low of 24 and no high.
 *
 * @param value the number that the words name; for a vague word the least it can mean, null where it names none
 * @param low the least number that agrees with the words, or null
 * @param high the greatest number that agrees with the words, or null
 * @param bound how the words limit the number
 * @param text the words themselves, cut from the article
 * @param begin offset of the words in the evidence's field, in UTF-16 units, inclusive
 * @param end offset behind the words, exclusive
 */
public record Quantity(Long value, Long low, Long high, Bound bound, String text, int begin, int end) {

    public Quantity {
        if (bound == null) {
            throw new IllegalArgumentException("a quantity needs a bound");
        }
        if (low != null && high != null && low > high) {
            throw new IllegalArgumentException("quantity \"" + text + "\": low " + low + " is above high " + high);
        }
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("quantity \"" + text + "\": bad offsets " + begin + "-" + end);
        }
    }

    /** Whether {@code number} agrees with these words. */
    public boolean allows(long number) {
        return (low == null || number >= low) && (high == null || number <= high);
    }
}
