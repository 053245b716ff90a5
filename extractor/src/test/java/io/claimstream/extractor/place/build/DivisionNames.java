package io.claimstream.extractor.place.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Finds the proper name in the name of a division: "Yatenga" in "Province du Yatenga". */
final class DivisionNames {

    private final List<String> before;
    private final List<String> after;
    private final List<String> whole;

    DivisionNames(Path divisionWords) throws IOException {
        List<String[]> rows = Table.rows(divisionWords, 2);
        this.before = words(rows, "before");
        this.after = words(rows, "after");
        this.whole = words(rows, "whole");
    }

    /** The proper name, equal to {@code name} where nothing generic stands around it. */
    String proper(String name) {
        if (whole.contains(name)) {
            return name;
        }
        for (String word : before) {
            boolean elided = word.endsWith("'");
            if (name.startsWith(word) && name.length() > word.length() + 2) {
                String rest = name.substring(word.length());
                if (elided) {
                    return rest;
                }
                if (rest.charAt(0) == ' ') {
                    return rest.substring(1);
                }
            }
        }
        for (String word : after) {
            if (name.endsWith(" " + word) && name.length() > word.length() + 3) {
                return name.substring(0, name.length() - word.length() - 1);
            }
        }
        return name;
    }

    private static List<String> words(List<String[]> rows, String position) {
        return rows.stream()
                .filter(row -> row[0].equals(position))
                .flatMap(row -> Table.values(row[1]).stream())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .toList();
    }
}
