package io.claimstream.aggregator.http.sse;

import io.claimstream.aggregator.http.view.Change;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Server-sent events as bytes. */
final class Frames {

    /** Tells the subscriber that it was too slow and the connection ends; it resumes after the last id it got. */
    static final byte[] LAGGING = bytes("event: lagging\ndata: {}\n\n");

    private static final String RETRY = "retry: 1000\n";
    private static final String HEARTBEAT = ": still here\n";

    private Frames() {}

    /** A change; {@code token} says what has been seen with it. */
    static byte[] of(Change change, ResumeToken token) {
        return bytes("event: " + change.kind().name().toLowerCase(Locale.ROOT) + "\nid: " + token.text() + "\ndata: "
                + change.json() + "\n\n");
    }

    /** Tells how to come back, and where the stream stands: an event with an id alone only sets the id. */
    static byte[] beginning(ResumeToken token) {
        return bytes(RETRY + (token == null ? "" : "id: " + token.text() + "\n") + "\n");
    }

    /** Shows that the connection lives, and how far the stream is, where nothing passed the filter for long. */
    static byte[] heartbeat(ResumeToken token) {
        return bytes(HEARTBEAT + (token == null ? "" : "id: " + token.text() + "\n") + "\n");
    }

    /** Moves the subscriber's position on. */
    static byte[] position(ResumeToken token) {
        return bytes("id: " + token.text() + "\n\n");
    }

    /**
     * Tells that a part of what was missed is gone.
     *
     * @param reason why, one word
     * @param topic of what; null for all
     */
    static byte[] expired(String reason, String topic) {
        return bytes("event: expired\ndata: {\"reason\":\"" + reason + "\",\"topic\":"
                + (topic == null ? "null" : "\"" + topic + "\"") + "}\n\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
