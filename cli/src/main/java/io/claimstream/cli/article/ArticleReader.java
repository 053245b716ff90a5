package io.claimstream.cli.article;

import io.claimstream.schemas.article.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads articles from files, folders and standard input, in the order given; within a folder in the order of names. A file
 * whose name ends in {@code .jsonl}, {@code .ndjson} or {@code .json}, or whose first character is a brace, holds JSON
 * lines; any other is a seed file.
 */
public final class ArticleReader {

    static final String EMPTY = "there is nothing to read; give it JSON lines, or a date line and paragraphs";

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final String STANDARD_INPUT_ID = "stdin";
    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "json");
    /** How far the first character may lie from the beginning: a byte order mark and some blank lines. */
    private static final int LOOK_AHEAD = 1024;

    private final InputStream standardInput;
    private final Consumer<Article> articles;
    private final Consumer<InputProblem> problems;

    /**
     * @param articles takes each article
     * @param problems takes, in its place, what was no article
     */
    public ArticleReader(InputStream standardInput, Consumer<Article> articles, Consumer<InputProblem> problems) {
        this.standardInput = standardInput;
        this.articles = articles;
        this.problems = problems;
    }

    /**
     * Reads everything that {@code paths} name, or standard input where there are none; {@code -} is standard input too.
     * What cannot be opened is a problem like any other.
     */
    public void read(List<Path> paths) {
        for (Path path : paths.isEmpty() ? List.of(STANDARD_INPUT) : paths) {
            if (path.equals(STANDARD_INPUT)) {
                read(InputProblem.STANDARD_INPUT, "", STANDARD_INPUT_ID, standardInput);
            } else if (Files.isDirectory(path)) {
                readFolder(path);
            } else {
                readFile(path);
            }
        }
    }

    private void readFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ArticleReader::holdsArticles)) {
            entries.forEach(files::add);
        } catch (IOException e) {
            problems.accept(new InputProblem(folder.toString(), 0, "cannot be listed: " + reason(e)));
            return;
        }
        if (files.isEmpty()) {
            problems.accept(new InputProblem(folder.toString(), 0, "the folder holds no *.txt and no *.jsonl"));
        }
        Collections.sort(files);
        for (Path file : files) {
            readFile(file);
        }
    }

    /** Articles, but not the claims and totals that seed folders keep beside them as {@code NAME.claims.jsonl}. */
    private static boolean holdsArticles(Path file) {
        String name = file.getFileName().toString();
        boolean oneDot = name.indexOf('.') == name.lastIndexOf('.');
        return oneDot && (name.endsWith(".txt") || name.endsWith(".jsonl")) && Files.isRegularFile(file);
    }

    private void readFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            int dot = name.lastIndexOf('.');
            String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
            read(file.toString(), extension, dot <= 0 ? name : name.substring(0, dot), in);
        } catch (IOException e) {
            problems.accept(new InputProblem(file.toString(), 0, "cannot be read: " + reason(e)));
        }
    }

    private void read(String source, String extension, String id, InputStream in) {
        try {
            BufferedInputStream input = new BufferedInputStream(in);
            if (JSON_LINES.contains(extension) || startsWithBrace(input)) {
                new JsonLinesReader(source, input).read(articles, problems);
            } else {
                new SeedFileReader(source, id, input).read(articles, problems);
            }
        } catch (IOException e) {
            problems.accept(new InputProblem(source, 0, "cannot be read: " + reason(e)));
        }
    }

    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(LOOK_AHEAD);
        int first = in.read();
        for (int i = 1; i < LOOK_AHEAD && first >= 0 && isSkipped(first); i++) {
            first = in.read();
        }
        in.reset();
        return first == '{';
    }

    private static boolean isSkipped(int first) {
        return Character.isWhitespace(first) || LineReader.isByteOrderMark(first);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    }
}
