package io.claimstream.extractor.place.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own data files: lines of tab-separated columns, whose values "|" parts; "#" begins a comment. */
final class Table {

    private Table() {}

    /** The rows of a file, each with at least {@code columns} columns. */
    static List<String[]> rows(Path file, int columns) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        for (String[] row : rows) {
            if (row.length < columns) {
                throw new IOException(file + ": \"" + String.join(" ", row) + "\" has under " + columns + " columns");
            }
        }
        return rows;
    }

    /** The values of one column. */
    static List<String> values(String column) {
        return Stream.of(column.split("\\|")).filter(value -> !value.isBlank()).toList();
    }
}
