package io.claimstream.aggregator.http.sse;

import java.io.IOException;
import java.util.function.Consumer;

/** One connection: what it is to get, and an output that is written to only while it takes more. */
final class Subscriber {

    /** Others have their turn then. */
    private static final int MOST_AT_ONCE = 512;

    private final Subscription subscription;
    private final AsyncOutput out;
    private final Consumer<Subscriber> atEnd;
    private boolean beats;
    private boolean unflushed;
    private boolean ended;

    /** @param atEnd told once, when the connection has ended */
    Subscriber(Subscription subscription, AsyncOutput out, Consumer<Subscriber> atEnd) {
        this.subscription = subscription;
        this.out = out;
        this.atEnd = atEnd;
    }

    /** Writes what there is, as far as the connection takes it. Never waits. */
    synchronized void drain() {
        try {
            for (int written = 0; !ended && out.isReady(); written++) {
                byte[] frame = written < MOST_AT_ONCE ? nextFrame() : null;
                if (frame != null) {
                    out.write(frame);
                    unflushed = true;
                } else if (unflushed) {
                    unflushed = false;
                    out.flush();
                } else if (subscription.isLost()) {
                    out.write(Frames.LAGGING);
                    end();
                } else {
                    return;
                }
            }
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    private byte[] nextFrame() {
        if (beats) {
            beats = false;
            return subscription.heartbeat();
        }
        return subscription.next();
    }

    /** Shows that the connection lives. */
    synchronized void beat() {
        beats = true;
        drain();
    }

    synchronized boolean isEnded() {
        return ended;
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            atEnd.accept(this);
            out.complete();
        }
    }
}
