package io.claimstream.cli.terminal;

import java.io.PrintWriter;

/** How people are told something. */
public interface Talk {

    /** Tells what happens. */
    void say(String message);

    /**
     * Tells what went wrong.
     *
     * @param defect the error, where its stack trace helps to mend the program; null where the message says it all
     */
    void fail(String message, Throwable defect);

    /** Talk as lines of text. */
    static Talk to(PrintWriter messages) {
        return new Talk() {
            @Override
            public void say(String message) {
                messages.println(message);
            }

            @Override
            public void fail(String message, Throwable defect) {
                messages.println(message);
                if (defect != null) {
                    defect.printStackTrace(messages);
                }
            }
        };
    }
}
