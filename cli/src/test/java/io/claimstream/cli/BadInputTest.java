package io.claimstream.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input is named with its fix, and the good article after it is read all the same. */
class BadInputTest {

    private static final String GOOD =
            "date 2024-05-03\nFloods in Hamburg killed four people on Friday, police said.\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("an empty file", "empty.txt", bytes(""), "empty.txt: ", "a date line"),
                arguments("empty JSON lines", "empty.jsonl", bytes("\n\n"), "empty.jsonl: ", "JSON lines"),
                arguments(
                        "another encoding",
                        "latin.txt",
                        "date 2024-05-03\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1),
                        "latin.txt:2: byte 4",
                        "-t UTF-8"),
                arguments(
                        "UTF-16",
                        "wide.txt",
                        "date".getBytes(StandardCharsets.UTF_16),
                        "wide.txt:1: byte 1",
                        "-t UTF-8"),
                arguments("no date line", "plain.txt", bytes("Four died."), "plain.txt:1: ", "\"date 2024-06-07\""),
                arguments(
                        "a date line without a date",
                        "date.txt",
                        bytes("date\nx"),
                        "date.txt:1: ",
                        "\"date YYYY-MM-DD\""),
                arguments(
                        "a date that is none",
                        "month.txt",
                        bytes("date 2024-13-40\nFour died."),
                        "month.txt:1: \"2024-13-40\"",
                        "write YYYY-MM-DD"),
                arguments("no text", "bare.txt", bytes("date 2024-05-03\n\n"), "bare.txt: ", "paragraph"),
                arguments(
                        "an article of 50 MB",
                        "huge.txt",
                        bytes("date 2024-05-03\n" + "Four people died. ".repeat(3_000_000)),
                        "huge.txt:2: ",
                        "split it"),
                arguments(
                        "an article of 50 MB in JSON",
                        "huge.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"" + "x".repeat(50_000_000) + "\"}"),
                        "huge.jsonl:1: ",
                        "split it"),
                arguments(
                        "JSON that is cut off",
                        "cut.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"Four"),
                        "cut.jsonl:1: ",
                        "cut off"),
                arguments("no JSON", "no.jsonl", bytes("Four died."), "no.jsonl:1: ", "write one article a line"),
                arguments("no object", "array.jsonl", bytes("[]"), "array.jsonl:1: ", "write one article a line"),
                arguments("null", "null.jsonl", bytes("null"), "null.jsonl:1: ", "{\"id\""),
                arguments(
                        "two values in a line",
                        "two.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"x\"} {}"),
                        "two.jsonl:1: ",
                        "a line"),
                arguments("no id", "id.jsonl", bytes("{\"text\":\"x\"}"), "id.jsonl:1: ", "\"id\""),
                arguments(
                        "a blank id",
                        "blank.jsonl",
                        bytes("{\"id\":\" \",\"text\":\"x\"}"),
                        "blank.jsonl:1: ",
                        "\"id\""),
                arguments("no text in JSON", "text.jsonl", bytes("{\"id\":\"a\"}"), "text.jsonl:1: ", "\"text\""),
                arguments(
                        "a date that is none in JSON",
                        "when.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"x\",\"publishedAt\":\"2024-13-40\"}"),
                        "when.jsonl:1: \"2024-13-40\"",
                        "write YYYY-MM-DD"),
                arguments(
                        "a version in words",
                        "version.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"x\",\"version\":\"two\"}"),
                        "version.jsonl:1: ",
                        "number"),
                arguments(
                        "half a character",
                        "half.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"x\\ud83d\"}"),
                        "half.jsonl:1: ",
                        "surrogate"),
                arguments(
                        "control characters that could move the cursor",
                        "escape.jsonl",
                        bytes("{\"id\":\"a\",\"text\":\"x\",\"publishedAt\":\"\\u001b[2J\"}"),
                        "escape.jsonl:1: ",
                        "write YYYY-MM-DD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void isNamedWithItsFixAndCostsNothingElse(String what, String name, byte[] content, String where, String fix)
            throws IOException {
        Path bad = Files.write(folder.resolve(name), content);
        Path good = Files.writeString(folder.resolve("good.txt"), GOOD);

        CommandRun run = CommandRun.of("extract", "--totals", bad.toString(), good.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.REJECTED_INPUT);
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains(where, fix)
                        .doesNotContain("\u001b")
                        .hasSizeLessThan(500));
        assertThat(run.lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"id\":\"good\""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
