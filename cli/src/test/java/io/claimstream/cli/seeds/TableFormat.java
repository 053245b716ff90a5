package io.claimstream.cli.seeds;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the rows of a gold file are held against what is there.
 *
 * @param columns the columns that are checked
 * @param shown names of the columns by which people know a row
 * @param identifying names of the columns by which a mistaken value is known for what it should have been
 * @param kinship in how many of these it has to agree
 * @param <T> what the rows are held against
 */
record TableFormat<T>(List<Column<T>> columns, Set<String> shown, Set<String> identifying, int kinship) {

    private static final int LONGEST_SHOWN = 60;

    /** One entry for each field of {@code row} that does not allow {@code actual}. */
    List<String> differences(GoldRow row, T actual) {
        return columns.stream()
                .filter(column -> !column.allows(row, actual))
                .map(column -> column.name() + " " + column.shown(actual) + ", not "
                        + column.pattern().apply(row))
                .toList();
    }

    boolean areKin(GoldRow row, T actual) {
        return columns.stream()
                        .filter(column -> identifying.contains(column.name()))
                        .filter(column -> column.isChecked(row) && column.allows(row, actual))
                        .count()
                >= kinship;
    }

    String describe(GoldRow row) {
        return describe(column -> row.field(column.name()));
    }

    String describeActual(T actual) {
        return describe(column -> column.shown(actual));
    }

    /** The same without a check of the columns {@code names}. */
    TableFormat<T> without(Set<String> names) {
        List<Column<T>> checked = columns.stream()
                .filter(column -> !names.contains(column.name()))
                .toList();
        return new TableFormat<>(checked, shown, identifying, kinship);
    }

    private String describe(Function<Column<T>, String> field) {
        return columns.stream()
                .filter(column -> shown.contains(column.name()))
                .map(field)
                .map(text -> text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...")
                .collect(Collectors.joining(" "));
    }
}
