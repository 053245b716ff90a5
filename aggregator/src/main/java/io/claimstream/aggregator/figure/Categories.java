package io.claimstream.aggregator.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which categories can be added up: {@code categories.tsv} says what each counts and what it can overlap with. */
final class Categories {

    private static final Categories TABLE = read("categories.tsv");
    private static final String ALL = "*";
    private static final int COLUMNS = 3;

    /** What a category counts. */
    enum Counted {
        PERSON,
        BUILDING
    }

    private record Entry(Counted counted, Set<String> overlaps) {}

    private final Map<String, Entry> entries;

    private Categories(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The table of the project. */
    static Categories table() {
        return TABLE;
    }

    boolean counts(Counted counted, String category) {
        Entry entry = entries.get(category);
        return entry != null && entry.counted() == counted;
    }

    /** Whether nothing can be counted under both. */
    boolean disjoint(String first, String second) {
        return !overlaps(first, second) && !overlaps(second, first);
    }

    private boolean overlaps(String first, String second) {
        Set<String> overlaps = entries.get(first).overlaps();
        return overlaps.contains(second) || overlaps.contains(ALL);
    }

    private static Categories read(String resource) {
        try (InputStream in = Categories.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Entry> entries = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] columns = line.split("\t", COLUMNS);
                    Set<String> overlaps =
                            columns.length < COLUMNS ? Set.of() : Set.copyOf(Arrays.asList(columns[2].split(" ")));
                    entries.put(columns[0], new Entry(Counted.valueOf(columns[1]), overlaps));
                }
            }
            return new Categories(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
