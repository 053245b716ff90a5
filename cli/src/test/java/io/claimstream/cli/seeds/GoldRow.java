package io.claimstream.cli.seeds;

import java.util.Map;

/**
 * One row of a gold file.
 *
 * @param source where it stands, as {@code file:line}
 * @param fields its fields by column
 */
record GoldRow(String source, Map<String, String> fields) {

    GoldRow {
        fields = Map.copyOf(fields);
    }

    String field(String column) {
        String field = fields.get(column);
        if (field == null) {
            throw new IllegalArgumentException(source + " has no column \"" + column + "\"");
        }
        return field;
    }

    /** Whether it has to be there: all rows but those whose {@code need} is {@code may}. */
    boolean required() {
        return !"may".equals(fields.get("need"));
    }
}
