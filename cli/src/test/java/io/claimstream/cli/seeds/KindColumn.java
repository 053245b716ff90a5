package io.claimstream.cli.seeds;

import io.claimstream.schemas.claim.KindFamily;
import java.util.function.Function;

/** The column {@code kind}: a kind of event, or {@code family:} and any kind of that family. */
final class KindColumn {

    private static final String NAME = "kind";
    private static final String FAMILY = "family:";

    private KindColumn() {}

    static <T> Column<T> of(Function<T, String> kind, Function<T, KindFamily> family) {
        return new Column<>(
                NAME,
                row -> row.field(NAME),
                kind,
                (gold, actual) -> gold.startsWith(FAMILY)
                        ? gold.substring(FAMILY.length())
                                .equals(family.apply(actual).label())
                        : gold.equals(kind.apply(actual)));
    }
}
