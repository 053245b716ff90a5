package io.claimstream.cli.totals;

import io.claimstream.cli.terminal.ScreenSize;
import io.claimstream.cli.terminal.Style;
import io.claimstream.cli.terminal.StyledText;
import io.claimstream.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal's screen that shows the latest totals. It uses the terminal's second screen (ECMA-48 and xterm's control
 * sequences); what stood there before comes back when it is closed.
 */
final class TotalsScreen implements AutoCloseable {

    /** The second screen, without a cursor and without going on in the next line at the edge. */
    private static final String SECOND_SCREEN = "\u001B[?1049h\u001B[?25l\u001B[?7l";

    private static final String FIRST_SCREEN = "\u001B[?7h\u001B[?25h\u001B[?1049l";
    private static final String TO_THE_TOP = "\u001B[H";
    private static final String CLEAR_TO_LINE_END = "\u001B[K";
    private static final String CLEAR_BELOW = "\u001B[J";

    /** To ask for the size starts a process. */
    private static final int POLLS_BETWEEN_LOOKS = 3;

    private final Terminal terminal;
    private final boolean coloured;
    private ScreenSize size;
    private int sizeAge;
    private boolean open;
    private boolean closed;

    TotalsScreen(Terminal terminal, boolean coloured) {
        this.terminal = terminal;
        this.coloured = coloured;
    }

    /** Opens the screen, or replaces what it shows. Lines are overwritten one by one, so that nothing flickers. */
    synchronized void show(List<StyledText> lines) {
        if (closed) {
            return;
        }
        size = ScreenSize.current();
        sizeAge = 0;
        StringBuilder screen = new StringBuilder(open ? "" : SECOND_SCREEN).append(TO_THE_TOP);
        open = true;
        for (StyledText line : fit(lines, size)) {
            screen.append(line.render(coloured));
            // at the edge the cursor stands on the last character, which would be cleared
            if (line.columns() < size.columns()) {
                screen.append(CLEAR_TO_LINE_END);
            }
            screen.append("\r\n");
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
        closed = true;
        if (open) {
            open = false;
            terminal.write(FIRST_SCREEN);
            terminal.flush();
        }
    }

    /** The lines that the screen has room for, the last row left free for the cursor. */
    static List<StyledText> fit(List<StyledText> lines, ScreenSize size) {
        int room = size.rows() - 1;
        List<StyledText> shown = new ArrayList<>();
        boolean tooMany = lines.size() > room;
        for (StyledText line : tooMany ? lines.subList(0, Math.max(0, room - 1)) : lines) {
            shown.add(line.cut(size.columns()));
        }
        if (tooMany) {
            String rest = "... and " + (lines.size() - shown.size()) + " more; a taller window shows them";
            shown.add(StyledText.of(Style.QUIET, rest).cut(size.columns()));
        }
        return shown;
    }
}
