package io.claimstream.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/** Reads many connections on one thread. Those that end are resumed. */
final class ReaderLoop implements AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final long WAIT_MS = 100;

    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final List<Reader> added = new ArrayList<>();
    private final Thread thread = new Thread(this::run, "readers");
    private volatile boolean closed;

    ReaderLoop() throws IOException {
        selector = Selector.open();
        thread.start();
    }

    /** Reads {@code reader}, which is connected, from now on. */
    void add(Reader reader) {
        synchronized (added) {
            added.add(reader);
        }
        selector.wakeup();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(WAIT_MS);
                synchronized (added) {
                    for (Reader reader : added) {
                        register(reader);
                    }
                    added.clear();
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    Reader reader = (Reader) key.attachment();
                    if (!reader.read(buffer)) {
                        reader.connect(false);
                        register(reader);
                    }
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(Reader reader) throws IOException {
        reader.channel().register(selector, SelectionKey.OP_READ, reader);
    }
}
