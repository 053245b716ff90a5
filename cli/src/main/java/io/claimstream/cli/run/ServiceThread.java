package io.claimstream.cli.run;

import io.claimstream.cli.FailureException;
import java.time.Duration;

/** A service at work on a thread of its own. */
final class ServiceThread implements AutoCloseable {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final String name;
    private final Runnable stop;
    private final Thread thread;
    private volatile Throwable failure;

    private ServiceThread(String name, Runnable work, Runnable stop) {
        this.name = name;
        this.stop = stop;
        this.thread = new Thread(() -> run(work), name);
    }

    /**
     * Starts {@code work}, which {@code stop} makes end.
     *
     * @param name the service's name, for people
     */
    static ServiceThread start(String name, Runnable work, Runnable stop) {
        ServiceThread running = new ServiceThread(name, work, stop);
        running.thread.start();
        return running;
    }

    /**
     * Returns if the service works.
     *
     * @throws FailureException if it has given up
     */
    void requireHealthy() {
        if (failure != null) {
            throw new FailureException("the " + name + " has failed: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        stop.run();
        Threads.join(thread, LONGEST_STOP);
    }

    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }
}
