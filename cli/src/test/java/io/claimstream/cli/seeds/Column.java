package io.claimstream.cli.seeds;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * One column of a gold file, and what it is held against.
 *
 * @param name the column's name in the header
 * @param pattern the gold field of a row
 * @param value what is there, or null
 * @param rule whether one alternative of the field, neither {@code *} nor {@code -}, allows what is there
 * @param <T> what the rows are held against
 */
record Column<T>(
        String name, Function<GoldRow, String> pattern, Function<T, String> value, BiPredicate<String, T> rule) {

    private static final String NOT_CHECKED = "*";
    private static final String NULL = "-";

    static <T> Column<T> of(String name, FieldRule rule, Function<T, ?> value) {
        Function<T, String> text = actual -> Objects.toString(value.apply(actual), null);
        return new Column<>(
                name, row -> row.field(name), text, (gold, actual) -> rule.allows(gold, text.apply(actual)));
    }

    boolean isChecked(GoldRow row) {
        return !pattern.apply(row).equals(NOT_CHECKED);
    }

    boolean allows(GoldRow row, T actual) {
        String gold = pattern.apply(row);
        if (!isChecked(row)) {
            return true;
        }
        boolean isNull = value.apply(actual) == null;
        for (String alternative : gold.split("\\|")) {
            if (isNull ? alternative.equals(NULL) : !alternative.equals(NULL) && rule.test(alternative, actual)) {
                return true;
            }
        }
        return false;
    }

    /** What is there, as a gold file would have it. */
    String shown(T actual) {
        return Objects.requireNonNullElse(value.apply(actual), NULL);
    }
}
