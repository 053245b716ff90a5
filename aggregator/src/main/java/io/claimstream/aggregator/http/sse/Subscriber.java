package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import io.claimstream.aggregator.http.view.EventFilter;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One connection: a position in the ring, and an output that is written to only while it takes more. */
final class Subscriber implements WriteListener {

    private static final byte[] HEARTBEAT = bytes(": still here\n\n");
    private static final byte[] LAGGING = bytes("event: lagging\ndata: {}\n\n");
    private static final byte[] EXPIRED = bytes("event: expired\ndata: {}\n\n");
    private static final long[] NOTHING = {};

    private final Broadcast broadcast;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final Set<Change.Kind> kinds;
    private final EventFilter filter;
    private final long[] seen;
    private byte[] pending;
    private long position;
    private boolean unflushed;
    private boolean ended;

    /** @param seen what it has seen before; null to see only what is new */
    Subscriber(Broadcast broadcast, AsyncContext context, Set<Change.Kind> kinds, EventFilter filter, long[] seen)
            throws IOException {
        this.broadcast = broadcast;
        this.context = context;
        this.out = context.getResponse().getOutputStream();
        this.kinds = kinds;
        this.filter = filter;
        EventRing ring = broadcast.ring();
        boolean resumes = seen != null && ring.reaches(seen);
        this.seen = resumes ? seen : NOTHING;
        this.position = resumes ? ring.begin() : ring.end();
        this.pending =
                bytes("retry: 1000\n\n" + (seen == null || resumes ? "" : new String(EXPIRED, StandardCharsets.UTF_8)));
    }

    @Override
    public void onWritePossible() {
        drain();
    }

    @Override
    public void onError(Throwable cause) {
        end();
    }

    /** Writes what there is, as far as the connection takes it. */
    synchronized void drain() {
        try {
            while (!ended && out.isReady()) {
                if (pending != null) {
                    write(pending);
                    pending = null;
                } else if (position < broadcast.ring().begin()) {
                    write(LAGGING);
                    if (out.isReady()) {
                        out.flush();
                    }
                    end();
                } else if (!writeNext()) {
                    if (!unflushed) {
                        return;
                    }
                    unflushed = false;
                    out.flush();
                }
            }
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    /** Shows that the connection lives. */
    synchronized void beat() {
        if (pending == null) {
            pending = HEARTBEAT;
        }
        drain();
    }

    synchronized void end() {
        if (!ended) {
            ended = true;
            broadcast.remove(this);
            context.complete();
        }
    }

    private boolean writeNext() throws IOException {
        EventRing.Entry entry;
        while ((entry = broadcast.ring().get(position)) != null) {
            position++;
            if (isWanted(entry.change())) {
                write(entry.frame());
                return true;
            }
        }
        return position < broadcast.ring().begin();
    }

    private boolean isWanted(Change change) {
        boolean isNew = change.partition() >= seen.length || change.offset() >= seen[change.partition()];
        return isNew && kinds.contains(change.kind()) && change.matches(filter);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        unflushed = true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
