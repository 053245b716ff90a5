package io.claimstream.aggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    @Test
    void rolesAreDisjointAndAgesOverlapWithThem() {
        Categories categories = Categories.table();

        assertThat(categories.disjoint("soldier", "civilian")).isTrue();
        assertThat(categories.disjoint("child", "woman")).isTrue();
        assertThat(categories.disjoint("child", "civilian")).isFalse();
        assertThat(categories.disjoint("woman", "soldier")).isFalse();
        assertThat(categories.disjoint("school", "kindergarten")).isTrue();
    }

    @Test
    void everyCategoryThatTheTableSpeaksOfIsInIt() throws IOException {
        Set<String> listed = new HashSet<>(List.of("*"));
        Set<String> named = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Categories.class.getResourceAsStream("categories.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] columns = line.split("\t");
                listed.add(columns[0]);
                if (columns.length > 2) {
                    named.addAll(Arrays.asList(columns[2].split(" ")));
                }
            });
        }

        assertThat(listed).containsAll(named);
    }
}
