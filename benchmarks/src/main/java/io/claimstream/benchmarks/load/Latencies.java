package io.claimstream.benchmarks.load;

import java.util.Locale;

/** How long things took, in steps of a tenth of a millisecond. Used by one thread. */
final class Latencies {

    private static final long STEP_NS = 100_000;
    private static final int STEPS = 600_000;

    private final long[] counts = new long[STEPS];
    private long count;

    void add(long nanos) {
        counts[(int) Math.min(STEPS - 1, Math.max(0, nanos / STEP_NS))]++;
        count++;
    }

    long count() {
        return count;
    }

    /** The time that {@code share} of them did not exceed, in milliseconds. */
    String quantile(double share) {
        long wanted = (long) Math.ceil(count * share);
        long seen = 0;
        for (int step = 0; step < STEPS; step++) {
            seen += counts[step];
            if (seen >= wanted) {
                return String.format(Locale.ROOT, "%.1f", (step + 1) * STEP_NS / 1e6);
            }
        }
        return "-";
    }
}
