package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.TopicHistory;
import java.util.Set;

/** What subscribers have missed and the ring no longer has. */
interface Backlog {

    /** Whether it can be read yet. */
    boolean isOpen();

    /** Reads a piece of what stands in the topics from {@code from} to {@code to}; may block. */
    TopicHistory.Piece read(long[] from, long[] to, Set<Change.Kind> kinds);

    /** Does work that may block, on another thread. */
    void run(Runnable reading);
}
