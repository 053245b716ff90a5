package io.claimstream.cli.totals;

import io.claimstream.cli.terminal.ScreenSize;
import io.claimstream.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal's screen that shows the latest totals. It uses the terminal's second screen (ECMA-48 and xterm's control
 * sequences); what stood there before comes back when it is closed, also by Ctrl-C.
 */
final class TotalsScreen implements AutoCloseable {

    private static final String SECOND_SCREEN = "\u001B[?1049h\u001B[?25l";
    private static final String FIRST_SCREEN = "\u001B[?25h\u001B[?1049l";
    private static final String TO_THE_TOP = "\u001B[H";
    private static final String CLEAR_TO_LINE_END = "\u001B[K";
    private static final String CLEAR_BELOW = "\u001B[J";

    /** To ask for the size starts a process. */
    private static final int POLLS_BETWEEN_LOOKS = 5;

    private final Terminal terminal;
    private ScreenSize size;
    private int sizeAge;
    private boolean closed;

    TotalsScreen(Terminal terminal) {
        this.terminal = terminal;
        terminal.write(SECOND_SCREEN);
        terminal.flush();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "restore-screen"));
    }

    /** Replaces what the screen shows. Lines are overwritten one by one, so that nothing flickers. */
    synchronized void show(List<String> lines) {
        if (closed) {
            return;
        }
        size = ScreenSize.current();
        sizeAge = 0;
        StringBuilder screen = new StringBuilder(TO_THE_TOP);
        for (String line : fit(lines, size)) {
            screen.append(line).append(CLEAR_TO_LINE_END).append("\r\n");
        }
        terminal.write(screen.append(CLEAR_BELOW).toString());
        terminal.flush();
    }

    /** Whether the window has changed its size since the last time; to be asked after every poll. */
    boolean isOutOfShape() {
        sizeAge++;
        if (sizeAge < POLLS_BETWEEN_LOOKS) {
            return false;
        }
        sizeAge = 0;
        return !ScreenSize.current().equals(size);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            terminal.write(FIRST_SCREEN);
            terminal.flush();
        }
    }

    /** The lines that the screen has room for, the last row left free for the cursor. */
    static List<String> fit(List<String> lines, ScreenSize size) {
        int room = size.rows() - 1;
        List<String> shown = new ArrayList<>();
        boolean tooMany = lines.size() > room;
        for (String line : tooMany ? lines.subList(0, Math.max(0, room - 1)) : lines) {
            int columns = line.codePointCount(0, line.length());
            shown.add(columns <= size.columns() ? line : line.substring(0, line.offsetByCodePoints(0, size.columns())));
        }
        if (tooMany) {
            shown.add("... and " + (lines.size() - shown.size()) + " more; a taller window shows them");
        }
        return shown;
    }
}
