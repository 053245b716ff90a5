package io.claimstream.cli.terminal;

/** Ctrl-C and termination signals. */
public final class StopSignal {

    /** Work that may be interrupted. */
    public interface Work {
        void run() throws InterruptedException;
    }

    private StopSignal() {}

    /**
     * Does {@code work} on this thread. Where the process is told to stop meanwhile, {@code stop} is called and the process
     * ends when it returns.
     */
    public static void guard(Work work, Runnable stop) throws InterruptedException {
        Thread hook = new Thread(stop, "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is stopping, so the hook is at work
        }
    }
}
