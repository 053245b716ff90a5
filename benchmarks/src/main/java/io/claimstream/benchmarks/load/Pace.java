package io.claimstream.benchmarks.load;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Work at an even pace, by the clock: what is late is made up for. */
final class Pace {

    private Pace() {}

    /** Does {@code work} with the numbers from {@code begin} on, {@code perSecond} times a second. */
    static void keep(int begin, int count, int perSecond, IntConsumer work) {
        long start = System.nanoTime();
        for (int done = 0; done < count; done++) {
            long due = start + done * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            work.accept(begin + done);
        }
    }
}
