package io.claimstream.cli.run;

import java.time.Duration;

/** Waiting for threads to end. */
final class Threads {

    private Threads() {}

    /** Waits for {@code thread} to end, no longer than {@code patience} or until this thread is interrupted. */
    static void join(Thread thread, Duration patience) {
        try {
            thread.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
