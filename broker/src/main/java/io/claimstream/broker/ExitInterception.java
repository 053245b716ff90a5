package io.claimstream.broker;

import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.common.utils.Exit;

/**
 * Turns Kafka's wish to end the JVM into an exception while a broker starts or stops. Kafka ends the process from
 * whatever thread meets a fatal error; the thread that waits for the broker is interrupted then, so that it does not
 * wait for something that will not come.
 *
 * <p>A broker that has started and loses its disk still ends the process, as Kafka means it to: going on would lose
 * records.
 */
final class ExitInterception implements AutoCloseable {

    /** Kafka's exit procedures are one for the JVM, so brokers of one JVM start and stop one after the other. */
    private static final ReentrantLock EXIT_PROCEDURES = new ReentrantLock();

    private final Thread waiting = Thread.currentThread();
    private EmbeddedBrokerException request;
    private boolean interrupted;
    private boolean closed;

    private ExitInterception() {}

    /** Intercepts until closed, by the same thread. */
    static ExitInterception begin() {
        EXIT_PROCEDURES.lock();
        ExitInterception interception = new ExitInterception();
        Exit.setExitProcedure(interception::record);
        Exit.setHaltProcedure(interception::record);
        return interception;
    }

    /** Throws the first request to end the JVM, if there was one. */
    synchronized void throwIfRequested() {
        if (request != null) {
            throw request;
        }
    }

    @Override
    public void close() {
        Exit.resetExitProcedure();
        Exit.resetHaltProcedure();
        synchronized (this) {
            closed = true;
            if (interrupted) {
                Thread.interrupted();
            }
        }
        EXIT_PROCEDURES.unlock();
    }

    private synchronized void record(int status, String message) {
        if (closed || request != null) {
            return;
        }
        Thread caller = Thread.currentThread();
        request = new EmbeddedBrokerException("Kafka met a fatal error in thread " + caller.getName()
                + (message == null ? "" : " (" + message + ")") + "; its log tells which");
        if (caller != waiting) {
            interrupted = true;
            waiting.interrupt();
        }
    }
}
