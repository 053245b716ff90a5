package io.claimstream.cli.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads gold files: tab-separated, with a header line. */
final class GoldTable {

    private static final List<String> NEEDS = List.of("must", "may");

    private final String file;
    private final List<String> columns;

    private GoldTable(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * The rows of {@code path}.
     *
     * @param columns the columns that it must have, in this order
     * @throws IllegalArgumentException naming the file and the line that is not as it should be
     */
    static List<GoldRow> read(Path path, List<String> columns) {
        try {
            return new GoldTable(path.getFileName().toString(), columns).rows(Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private List<GoldRow> rows(List<String> lines) {
        if (lines.isEmpty() || !cells(lines.get(0)).equals(columns)) {
            throw new IllegalArgumentException(file + " does not begin with the columns " + columns);
        }
        List<GoldRow> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(file + ":" + (i + 1), cells(lines.get(i))));
        }
        return List.copyOf(rows);
    }

    private GoldRow row(String source, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    source + " has " + cells.size() + " fields where there are " + columns.size() + " columns");
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(columns.get(i), cells.get(i));
        }
        if (fields.containsValue("")) {
            throw new IllegalArgumentException(source + " has an empty field; write * or -");
        }
        if (!NEEDS.contains(fields.getOrDefault("need", "must"))) {
            throw new IllegalArgumentException(source + ": need is \"" + fields.get("need") + "\"; write must or may");
        }
        return new GoldRow(source, fields);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
