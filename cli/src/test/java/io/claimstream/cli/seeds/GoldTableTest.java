package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTableTest {

    private static final List<String> COLUMNS = List.of("need", "series", "value");

    @TempDir
    private Path folder;

    @Test
    void aRowHasItsFieldsItsNeedAndItsLine() throws IOException {
        List<GoldRow> rows = read("need\tseries\tvalue", "must\tkilled\t4", "may\tinjured\t-");

        assertThat(rows).extracting(GoldRow::source).containsExactly("gold.tsv:2", "gold.tsv:3");
        assertThat(rows).extracting(GoldRow::required).containsExactly(true, false);
        assertThat(rows).extracting(row -> row.field("value")).containsExactly("4", "-");
    }

    @Test
    void aFileWithOtherColumnsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("need\tvalue\tseries"))
                .withMessageContaining("gold.tsv");
    }

    @Test
    void aRowWithTooFewFieldsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("need\tseries\tvalue", "must\tkilled"))
                .withMessageContaining("gold.tsv:2 has 2 fields");
    }

    @Test
    void anEmptyFieldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("need\tseries\tvalue", "must\tkilled\t"))
                .withMessageContaining("gold.tsv:2 has an empty field");
    }

    @Test
    void aNeedOtherThanMustAndMayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("need\tseries\tvalue", "should\tkilled\t4"))
                .withMessageContaining("should");
    }

    private List<GoldRow> read(String... lines) throws IOException {
        Path file = folder.resolve("gold.tsv");
        Files.write(file, List.of(lines));
        return GoldTable.read(file, COLUMNS);
    }
}
