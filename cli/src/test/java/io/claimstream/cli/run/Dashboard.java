package io.claimstream.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Grafana dashboard in {@code monitoring}.
 *
 * @param queries its panels' queries, in PromQL
 */
record Dashboard(Set<String> queries) {

    private static final Path FILE = Path.of("../monitoring/grafana/dashboards/claimstream.json");

    /** What is no name of a metric: labels in braces and after {@code by}, ranges, numbers. */
    private static final Pattern ASIDE =
            Pattern.compile("\\{[^}]*}|\\b(?:by|without|on|ignoring) *\\([^)]*\\)|\\[[^]]*]|\\b[0-9.]+\\b");

    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?! *\\(|[a-zA-Z0-9_:])");

    static Dashboard read() throws IOException {
        Set<String> queries = new TreeSet<>();
        for (JsonNode expression : new ObjectMapper().readTree(FILE.toFile()).findValues("expr")) {
            queries.add(expression.asText());
        }
        return new Dashboard(queries);
    }

    /** The metrics that the queries name; a name before a parenthesis is a function. */
    Set<String> metrics() {
        Set<String> metrics = new TreeSet<>();
        for (String query : queries) {
            Matcher name = NAME.matcher(ASIDE.matcher(query).replaceAll(" "));
            while (name.find()) {
                metrics.add(name.group());
            }
        }
        return metrics;
    }
}
