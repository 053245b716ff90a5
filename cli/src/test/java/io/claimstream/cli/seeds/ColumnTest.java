package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.KindFamily;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    @ParameterizedTest(name = "{0}: {1} allows {2}")
    @CsvSource({
        "EQUALS, 4, 4",
        "EQUALS, *, 4",
        "EQUALS, *, ",
        "EQUALS, -, ",
        "EQUALS, part|increment, increment",
        "EQUALS, -|3, ",
        "SERIES, damaged:*, damaged:apartment-block",
        "CONTAINS, 40, over 40",
        "SPEAKER, governor, 'the governor of Katsina state, Aminu Lawal Danja'",
        "SPEAKER, the Ukrainian air force, Air Force",
        "SPEAKER, The agency, the agency",
        "BEGINS, Four missiles, '\u201cFour missiles were fired'",
    })
    void aFieldAllows(FieldRule rule, String gold, String actual) {
        assertThat(allows(rule, gold, actual)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} does not allow {2}")
    @CsvSource({
        "EQUALS, 4, 40",
        "EQUALS, 4, ",
        "EQUALS, -, 4",
        "EQUALS, -, -",
        "EQUALS, part|increment, total",
        "SERIES, damaged:*, damaged",
        "SERIES, damaged:*, destroyed:school",
        "SERIES, killed, killed:child",
        "CONTAINS, 40, 4",
        "SPEAKER, governor, governors",
        "SPEAKER, governor, ''",
        "SPEAKER, the ministry, the mayor",
        "BEGINS, Four missiles, Some four missiles",
    })
    void aFieldDoesNotAllow(FieldRule rule, String gold, String actual) {
        assertThat(allows(rule, gold, actual)).isFalse();
    }

    @ParameterizedTest(name = "{0} against an air strike: {1}")
    @CsvSource({"air-strike, true", "family:attack, true", "family:disaster, false", "shelling, false"})
    void aKindIsNamedOrOneOfItsFamily(String gold, boolean allowed) {
        Column<String> column = KindColumn.of(kind -> kind, kind -> KindFamily.ATTACK);

        assertThat(column.allows(new GoldRow("gold.tsv:2", Map.of("kind", gold)), "air-strike"))
                .isEqualTo(allowed);
    }

    private static boolean allows(FieldRule rule, String gold, String actual) {
        Column<String[]> column = Column.of("field", rule, value -> value[0]);
        return column.allows(new GoldRow("gold.tsv:2", Map.of("field", gold)), new String[] {actual});
    }
}
