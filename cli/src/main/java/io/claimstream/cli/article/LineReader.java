package io.claimstream.cli.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits bytes into lines ({@code \n} or {@code \r\n}) without ever holding more of a line than the limit: the rest of a
 * longer line is skipped.
 */
final class LineReader {

    private static final int BUFFER = 1 << 16;
    /** A line buffer that grew beyond this is given back rather than kept for the next line. */
    private static final int KEPT = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int begin;
    private int end;
    private long number;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** @param limit the longest line, in bytes */
    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line, or null at the end. */
    Line next() throws IOException {
        if (line.size() > KEPT) {
            line = new ByteArrayOutputStream();
        }
        line.reset();
        boolean tooLong = false;
        if (begin == end && !fill()) {
            return null;
        }
        number++;
        do {
            int lineEnd = lineEnd();
            int length = lineEnd - begin;
            int room = limit - line.size();
            tooLong |= length > room;
            line.write(buffer, begin, Math.min(length, room));
            begin = lineEnd;
            if (begin < end) {
                begin++;
                break;
            }
        } while (fill());
        return new Line(number, content(), tooLong);
    }

    private byte[] content() {
        byte[] bytes = line.toByteArray();
        int length = bytes.length;
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        int mark = number == 1 && startsWithByteOrderMark(bytes, length) ? BYTE_ORDER_MARK.length : 0;
        return mark == 0 && length == bytes.length ? bytes : Arrays.copyOfRange(bytes, mark, length);
    }

    /** Whether {@code b} is one of the bytes of UTF-8's byte order mark. */
    static boolean isByteOrderMark(int b) {
        return b == 0xEF || b == 0xBB || b == 0xBF;
    }

    private static boolean startsWithByteOrderMark(byte[] bytes, int length) {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private int lineEnd() {
        int at = begin;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        begin = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
