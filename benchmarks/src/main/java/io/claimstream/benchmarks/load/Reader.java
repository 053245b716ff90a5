package io.claimstream.benchmarks.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A subscriber of the stream over a bare socket, as five hundred of them have to fit beside what is measured. */
final class Reader {

    /** Takes what a reader gets. */
    interface Lines {
        void data(Reader reader, String type, String json);
    }

    private static final int SMALL_BUFFER = 16 << 10;

    private final int port;
    private final String query;
    private final Lines lines;
    private byte[] line = new byte[8_192];
    private int length;
    private String id;
    private String type = "";
    private SocketChannel channel;
    private int resumptions;

    Reader(int port, String query, Lines lines) {
        this.port = port;
        this.query = query;
        this.lines = lines;
    }

    /** Connects, and resumes where it has been before; HTTP/1.0, so that the answer comes without chunks. */
    SocketChannel connect(boolean slowly) throws IOException {
        channel = SocketChannel.open();
        if (slowly) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_BUFFER);
        }
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        String resume = id == null ? "" : "Last-Event-ID: " + id + "\r\n";
        resumptions += id == null ? 0 : 1;
        channel.write(
                ByteBuffer.wrap(("GET /api/stream?" + query + " HTTP/1.0\r\nHost: localhost\r\n" + resume + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        length = 0;
        return channel;
    }

    SocketChannel channel() {
        return channel;
    }

    /** How often it has come back. */
    int resumptions() {
        return resumptions;
    }

    /** Whether it is subscribed: it has been told where the stream stands. */
    boolean isSubscribed() {
        return id != null;
    }

    /** Reads what is there, into {@code buffer} meanwhile; false at the end of the stream. */
    boolean read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count;
        try {
            count = channel.read(buffer);
        } catch (IOException e) {
            // the other end may have given up while this one did not read
            count = -1;
        }
        if (count < 0) {
            channel.close();
            return false;
        }
        for (int at = 0; at < count; at++) {
            byte each = buffer.get(at);
            if (each == '\n') {
                take(new String(line, 0, length, StandardCharsets.UTF_8));
                length = 0;
            } else {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = each;
            }
        }
        return true;
    }

    private void take(String text) {
        if (text.startsWith("data: ")) {
            lines.data(this, type, text);
        } else if (text.startsWith("event: ")) {
            type = text.substring("event: ".length());
        } else if (text.startsWith("id: ")) {
            id = text.substring("id: ".length());
        }
    }
}
