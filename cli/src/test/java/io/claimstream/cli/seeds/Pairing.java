package io.claimstream.cli.seeds;

import io.claimstream.cli.seeds.Comparison.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Pairs gold rows with values, each at most once. */
final class Pairing<T> {

    private final List<GoldRow> rows;
    private final List<T> values;
    private final TableFormat<T> format;
    private final boolean[] rowPaired;
    private final boolean[] valuePaired;
    private final SortedMap<Integer, Pair<T>> pairs = new TreeMap<>();

    /** A row and a value, by their places in the lists, and how many fields differ. */
    private record Candidate(int row, int value, int differences) {}

    Pairing(List<GoldRow> gold, List<T> values, TableFormat<T> format) {
        this.rows = new ArrayList<>(gold);
        this.rows.sort(Comparator.comparing(GoldRow::required).reversed());
        this.values = values;
        this.format = format;
        this.rowPaired = new boolean[rows.size()];
        this.valuePaired = new boolean[values.size()];
    }

    /** As many pairs as there can be; required rows go first. */
    void pairWithoutDifference() {
        boolean[][] fits = new boolean[rows.size()][values.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int value = 0; value < values.size(); value++) {
                fits[row][value] =
                        format.differences(rows.get(row), values.get(value)).isEmpty();
            }
        }
        int[] rowOf = Matching.largest(fits, values.size());
        for (int value = 0; value < rowOf.length; value++) {
            if (rowOf[value] != Matching.NONE) {
                pair(rowOf[value], value);
            }
        }
    }

    /** What is left and kin, the pairs with the fewest differences first. */
    void pairNearest() {
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int value = 0; value < values.size(); value++) {
                GoldRow gold = rows.get(row);
                T actual = values.get(value);
                if (!rowPaired[row] && !valuePaired[value] && format.areKin(gold, actual)) {
                    candidates.add(new Candidate(
                            row, value, format.differences(gold, actual).size()));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::differences));
        for (Candidate candidate : candidates) {
            if (!rowPaired[candidate.row] && !valuePaired[candidate.value]) {
                pair(candidate.row, candidate.value);
            }
        }
    }

    private void pair(int row, int value) {
        rowPaired[row] = true;
        valuePaired[value] = true;
        GoldRow gold = rows.get(row);
        pairs.put(row, new Pair<>(gold, values.get(value), format.differences(gold, values.get(value))));
    }

    /** The pairs in the order of the rows, required ones first. */
    List<Pair<T>> pairs() {
        return List.copyOf(pairs.values());
    }

    List<GoldRow> rowsLeft() {
        return IntStream.range(0, rows.size())
                .filter(row -> !rowPaired[row])
                .mapToObj(rows::get)
                .toList();
    }

    List<T> valuesLeft() {
        return IntStream.range(0, values.size())
                .filter(value -> !valuePaired[value])
                .mapToObj(values::get)
                .toList();
    }
}
