package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final TableFormat<Thing> FORMAT = new TableFormat<>(
            List.of(
                    Column.of("name", FieldRule.EQUALS, Thing::name),
                    Column.of("size", FieldRule.EQUALS, Thing::size),
                    Column.of("colour", FieldRule.EQUALS, Thing::colour)),
            Set.of("name", "size"),
            Set.of("name"),
            1);

    private record Thing(String name, int size, String colour) {}

    private static final Thing SMALL_BOAT = new Thing("boat", 1, "red");
    private static final Thing LARGE_BOAT = new Thing("boat", 9, "red");

    @Test
    void whatIsAsInTheGoldIsNoProblem() {
        assertThat(problems(rows(must("boat", "9", "*"), must("boat", "1", "red|blue")), SMALL_BOAT, LARGE_BOAT))
                .isEmpty();
    }

    @Test
    void whatMayBeThereCanBeAbsent() {
        assertThat(problems(rows(must("boat", "1", "red"), may("boat", "9", "red")), SMALL_BOAT))
                .isEmpty();
    }

    @Test
    void aRowGoesToTheValueThatLeavesAnotherForTheRowsThatNeedIt() {
        assertThat(problems(rows(must("boat", "*", "red"), must("boat", "1", "red")), SMALL_BOAT, LARGE_BOAT))
                .isEmpty();
    }

    @Test
    void whatMustBeThereComesBeforeWhatMayBe() {
        assertThat(problems(rows(may("boat", "*", "*"), must("boat", "1", "red")), SMALL_BOAT))
                .isEmpty();
    }

    @Test
    void aRowIsGoodForOneValueOnly() {
        assertThat(problems(rows(must("boat", "1", "red")), SMALL_BOAT, SMALL_BOAT))
                .containsExactly("unexpected  boat 1");
    }

    @Test
    void whatIsNotThereIsMissing() {
        assertThat(problems(rows(must("boat", "1", "red"), must("car", "2", "red")), SMALL_BOAT))
                .containsExactly("missing     car 2  gold.tsv:3");
    }

    @Test
    void aMistakeIsNamedFieldByFieldAgainstTheNearestRow() {
        List<GoldRow> rows = rows(must("boat", "7", "green"), must("boat", "9", "blue"), must("boat", "1", "red"));

        Comparison<Thing> comparison = Comparison.of(rows, List.of(LARGE_BOAT, SMALL_BOAT), FORMAT);

        assertThat(comparison.missing()).extracting(GoldRow::source).containsExactly("gold.tsv:2");
        assertThat(comparison.problems().get(0)).contains("boat 9", "gold.tsv:3", "colour red, not blue");
    }

    @Test
    void aColumnThatIsLeftOutIsNotChecked() {
        List<GoldRow> rows = rows(must("boat", "1", "blue"));

        assertThat(Comparison.of(rows, List.of(SMALL_BOAT), FORMAT.without(Set.of("colour")))
                        .problems())
                .isEmpty();
    }

    private static List<String> problems(List<GoldRow> rows, Thing... things) {
        return Comparison.of(rows, Arrays.asList(things), FORMAT).problems();
    }

    private static String[] must(String... fields) {
        return fields(fields, "must");
    }

    private static String[] may(String... fields) {
        return fields(fields, "may");
    }

    private static String[] fields(String[] fields, String need) {
        String[] all = Arrays.copyOf(fields, fields.length + 1);
        all[fields.length] = need;
        return all;
    }

    private static List<GoldRow> rows(String[]... rows) {
        GoldRow[] gold = new GoldRow[rows.length];
        for (int i = 0; i < rows.length; i++) {
            gold[i] = new GoldRow(
                    "gold.tsv:" + (i + 2),
                    Map.of("name", rows[i][0], "size", rows[i][1], "colour", rows[i][2], "need", rows[i][3]));
        }
        return List.of(gold);
    }
}
