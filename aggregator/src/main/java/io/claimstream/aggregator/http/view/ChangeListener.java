package io.claimstream.aggregator.http.view;

/** Is told what a view reads, on the view's thread. */
public interface ChangeListener {

    /**
     * Told once, before anything else.
     *
     * @param topics tells these topics from others of their names, such as those of another broker
     * @param next the offset of the first record, of each partition that is streamed, which is new to this view; what is
     *     before is history, of which the listener is not told
     */
    void begin(String topics, long[] next);

    /** Told of each change, those of one partition in their order. */
    void changed(Change change);
}
