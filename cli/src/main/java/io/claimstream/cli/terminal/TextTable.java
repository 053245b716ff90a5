package io.claimstream.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns, each as wide as its widest cell; two spaces between columns and none at the end of a line. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<StyledText>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(Arrays.stream(headings)
                .map(heading -> StyledText.of(Style.STRONG, heading))
                .toList());
    }

    /** Adds a row with a cell for each heading; cells may come from outside. */
    public void add(String... cells) {
        add(Arrays.stream(cells).map(cell -> StyledText.of(Style.PLAIN, cell)).toArray(StyledText[]::new));
    }

    /** Adds a row with a cell for each heading. */
    public void add(StyledText... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells under " + rows.get(0).size() + " headings");
        }
        rows.add(List.of(cells));
    }

    /** The lines of the table, the headings first. */
    public List<StyledText> lines() {
        int[] widths = new int[rows.get(0).size()];
        for (List<StyledText> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).columns());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static StyledText line(List<StyledText> row, int[] widths) {
        StyledText line = StyledText.empty();
        int last = row.size();
        while (last > 0 && row.get(last - 1).plain().isBlank()) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            StyledText cell = row.get(i);
            line = line.and(cell);
            if (i < last - 1) {
                line = line.and(" ".repeat(widths[i] - cell.columns()) + GAP);
            }
        }
        return line;
    }
}
