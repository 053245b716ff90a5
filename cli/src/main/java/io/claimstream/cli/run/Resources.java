package io.claimstream.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** What a command has opened. It is closed in reverse order, once, by the command itself or by a stop signal. */
final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /**
     * Opens something. A stop signal waits until it is open, and then closes it.
     *
     * @throws IllegalStateException if everything was closed already
     */
    synchronized <T extends AutoCloseable> T open(Callable<T> opening) {
        if (closed) {
            throw new IllegalStateException("stopped while starting");
        }
        try {
            T resource = opening.call();
            open.push(resource);
            return resource;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        RuntimeException problem = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                if (problem == null) {
                    problem = new IllegalStateException("not everything stopped cleanly: " + e.getMessage(), e);
                } else {
                    problem.addSuppressed(e);
                }
            }
        }
        if (problem != null) {
            throw problem;
        }
    }
}
