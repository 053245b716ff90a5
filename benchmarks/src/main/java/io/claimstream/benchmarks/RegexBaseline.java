package io.claimstream.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a first version would be: forty regular expressions of the JDK, each run over the whole text. */
final class RegexBaseline {

    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)";

    private final List<Matcher> matchers;

    RegexBaseline() {
        matchers = patterns().stream().map(pattern -> pattern.matcher("")).toList();
    }

    /** How many matches all patterns have in {@code text}. */
    int count(String text) {
        int count = 0;
        for (Matcher matcher : matchers) {
            matcher.reset(text);
            while (matcher.find()) {
                count++;
            }
        }
        return count;
    }

    int patternCount() {
        return matchers.size();
    }

    private static List<Pattern> patterns() {
        try (InputStream file = RegexBaseline.class.getResourceAsStream("regex-baseline.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> Pattern.compile(line.replace("NUMBER", NUMBER), Pattern.CASE_INSENSITIVE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read regex-baseline.txt", e);
        }
    }
}
