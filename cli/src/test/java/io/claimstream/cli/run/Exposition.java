package io.claimstream.cli.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Metrics in Prometheus' text format 0.0.4, read strictly: what {@code promtool check metrics} would refuse is refused here.
 *
 * @param samples all samples in their order
 * @param types the type of each family by its name
 */
record Exposition(List<Sample> samples, Map<String, String> types) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern LABEL =
            Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\n]|\\\\[\\\\\"n])*)\",?");
    private static final Pattern SAMPLE = Pattern.compile("(\\S+?)(?:\\{(.*)})? (\\S+)");
    private static final Pattern COMMENT = Pattern.compile("# (HELP|TYPE) (\\S+) (.*)");
    private static final Set<String> TYPES = Set.of("counter", "gauge", "histogram", "summary", "untyped");
    private static final Set<String> SUFFIXES = Set.of("_bucket", "_count", "_sum");

    /** One number of one series. */
    record Sample(String name, Map<String, String> labels, double value) {}

    /**
     * Reads {@code text}.
     *
     * @throws AssertionError if it is not in the format
     */
    static Exposition read(String text) {
        require(text.endsWith("\n"), "the last line has no end");
        List<Sample> samples = new ArrayList<>();
        Map<String, String> types = new HashMap<>();
        Set<Map.Entry<String, Map<String, String>>> seen = new HashSet<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("#")) {
                Matcher comment = COMMENT.matcher(line);
                require(comment.matches(), line);
                if (comment.group(1).equals("TYPE")) {
                    require(TYPES.contains(comment.group(3)), line);
                    require(types.put(comment.group(2), comment.group(3)) == null, "a second " + line);
                }
            } else {
                Sample sample = sample(line);
                require(types.containsKey(family(sample.name(), types)), "no type before " + line);
                require(seen.add(Map.entry(sample.name(), sample.labels())), "a second " + line);
                samples.add(sample);
            }
        }
        return new Exposition(List.copyOf(samples), Map.copyOf(types));
    }

    /** The names of all samples. */
    Set<String> names() {
        return samples.stream().map(Sample::name).collect(Collectors.toSet());
    }

    /** The sum of the samples called {@code name}. */
    double sum(String name) {
        return samples.stream()
                .filter(sample -> sample.name().equals(name))
                .mapToDouble(Sample::value)
                .sum();
    }

    /** The samples called {@code name} by the value of their label {@code label}, added up. */
    Map<String, Double> by(String label, String name) {
        return samples.stream()
                .filter(sample -> sample.name().equals(name))
                .collect(Collectors.groupingBy(
                        sample -> sample.labels().get(label), TreeMap::new, Collectors.summingDouble(Sample::value)));
    }

    private static Sample sample(String line) {
        Matcher sample = SAMPLE.matcher(line);
        require(sample.matches() && NAME.matcher(sample.group(1)).matches(), line);
        Map<String, String> labels = new TreeMap<>();
        if (sample.group(2) != null) {
            Matcher label = LABEL.matcher(sample.group(2));
            int end = 0;
            while (label.find() && label.start() == end) {
                require(labels.put(label.group(1), label.group(2)) == null, "a label twice: " + line);
                end = label.end();
            }
            require(end == sample.group(2).length(), line);
        }
        return new Sample(sample.group(1), labels, value(sample.group(3), line));
    }

    private static double value(String number, String line) {
        try {
            return switch (number) {
                case "+Inf" -> Double.POSITIVE_INFINITY;
                case "-Inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(number);
            };
        } catch (NumberFormatException e) {
            throw new AssertionError("not Prometheus' text format: " + line, e);
        }
    }

    private static String family(String name, Map<String, String> types) {
        return SUFFIXES.stream()
                .filter(name::endsWith)
                .map(suffix -> name.substring(0, name.length() - suffix.length()))
                .filter(types::containsKey)
                .findFirst()
                .orElse(name);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not Prometheus' text format: " + what);
        }
    }
}
