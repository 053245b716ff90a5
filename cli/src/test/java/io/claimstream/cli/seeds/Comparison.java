package io.claimstream.cli.seeds;

import java.util.List;
import java.util.stream.Stream;

/**
 * Gold rows and what is there, paired one to one. What cannot be paired without a difference is paired with what it is
 * nearest to, so that the mistake can be named field by field.
 *
 * @param pairs rows and values in the order of the rows, required ones first
 * @param missing required rows that nothing there comes near to
 * @param unexpected what is there and comes near to no row
 * @param <T> what the rows are held against
 */
record Comparison<T>(List<Pair<T>> pairs, List<GoldRow> missing, List<T> unexpected, TableFormat<T> format) {

    /** A row and the value it is held against, with the fields that differ. */
    record Pair<T>(GoldRow row, T value, List<String> differences) {

        boolean agrees() {
            return differences.isEmpty();
        }
    }

    static <T> Comparison<T> of(List<GoldRow> rows, List<T> values, TableFormat<T> format) {
        Pairing<T> pairing = new Pairing<>(rows, values, format);
        pairing.pairWithoutDifference();
        pairing.pairNearest();
        List<GoldRow> missing =
                pairing.rowsLeft().stream().filter(GoldRow::required).toList();
        return new Comparison<>(pairing.pairs(), missing, pairing.valuesLeft(), format);
    }

    /** What is wrong, one entry each; empty where all is as the gold has it. */
    List<String> problems() {
        Stream<String> differing = pairs.stream().filter(pair -> !pair.agrees()).map(this::shown);
        Stream<String> absent =
                missing.stream().map(row -> "missing     " + format.describe(row) + "  " + row.source());
        Stream<String> surplus = unexpected.stream().map(value -> "unexpected  " + format.describeActual(value));
        return Stream.of(differing, absent, surplus).flatMap(lines -> lines).toList();
    }

    private String shown(Pair<T> pair) {
        return "differs     " + format.describe(pair.row()) + "  " + pair.row().source() + "\n              "
                + String.join("; ", pair.differences());
    }
}
