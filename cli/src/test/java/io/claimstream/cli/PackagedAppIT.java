package io.claimstream.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as it is packed, in a process of its own. */
class PackagedAppIT {

    private static final Path JAR = Path.of("target/app/claimstream.jar").toAbsolutePath();
    private static final String SEED =
            Path.of("../seeds/luhansk-2024-06-07.txt").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void extractLoadsNeitherKafkaNorLogging() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes.log");

        CommandRun run = java("-Xlog:class+load:file=" + classes, "-jar", JAR.toString(), "extract", SEED);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).isNotEmpty();
        assertThat(Files.readString(classes))
                .contains("io.claimstream.cli.extract.ExtractCommand")
                .doesNotContain(" org.apache.kafka.", " org.apache.logging.", " org.slf4j.");
    }

    @Test
    void extractMakesDoWithLittleMemory() throws IOException, InterruptedException {
        Path articles = folder.resolve("articles.jsonl");
        String text = "Flooding in Hamburg killed four people and injured nine on Friday, police said. ".repeat(40);
        try (var out = Files.newBufferedWriter(articles)) {
            for (int i = 0; i < 20_000; i++) {
                out.write("{\"id\":\"" + i + "\",\"text\":\"" + text + "\"}\n");
            }
        }

        CommandRun run = java("-Xmx64m", "-jar", JAR.toString(), "extract", "--totals", articles.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(20_000);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws IOException, InterruptedException {
        String articles =
                "{\"id\":\"a\",\"text\":\"A flood killed four people in Hamburg, police said.\"}\n".repeat(20_000);
        Path file = Files.writeString(folder.resolve("articles.jsonl"), articles);
        String command =
                "set -o pipefail; '" + javaProgram() + "' -jar '" + JAR + "' extract '" + file + "' | head -n 1";

        CommandRun run = Programs.run(folder, Map.of(), "bash", "-c", command);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("article.txt"), "date 2024-05-03\nA flood killed four people in Köln, police said.\n");

        CommandRun run = Programs.run(
                folder, Map.of("LC_ALL", "C"), javaProgram(), "-jar", JAR.toString(), "extract", file.toString());

        assertThat(run.out()).contains("four people in Köln");
    }

    private CommandRun java(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = javaProgram();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Programs.run(folder, Map.of(), command);
    }

    private static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
