package io.claimstream.cli.article;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.article.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Reads a seed file: a first line {@code date YYYY-MM-DD[Thh:mm[Z]] [note]}, then one paragraph a line. The article's text
 * is all that follows the first line, with {@code \n} between the paragraphs; its id is the file's name without extension.
 */
final class SeedFileReader {

    private static final String DATE = "date";
    private static final String FIX = "; a seed file begins with a line such as \"date 2024-06-07\","
            + " and a file of JSON lines has one {\"id\":...} a line";
    /** As many bytes as the longest article can have in UTF-8. */
    private static final int LONGEST = 4 * Article.MAX_TEXT_LENGTH;

    private final String source;
    private final String id;
    private final LineReader lines;

    SeedFileReader(String source, String id, InputStream in) {
        this.source = source;
        this.id = id;
        this.lines = new LineReader(in, LONGEST);
    }

    void read(Consumer<Article> articles, Consumer<InputProblem> problems) throws IOException {
        long number = 0;
        Article article;
        try {
            Line first = lines.next();
            if (first == null) {
                throw new InvalidArticleException(ArticleReader.EMPTY);
            }
            number = first.number();
            Instant publishedAt = publishedAt(text(first));
            StringBuilder text = new StringBuilder();
            for (Line line = lines.next(); line != null; line = lines.next()) {
                number = line.number();
                text.append(text(line)).append('\n');
                refuseTooLong(text.length());
            }
            number = 0;
            article = Article.of(id, withoutTrailingLineEnds(text), publishedAt);
            if (article.text().isBlank()) {
                throw new InvalidArticleException("there is no text after the date line; add one paragraph a line");
            }
        } catch (InvalidArticleException e) {
            problems.accept(new InputProblem(source, number, e.getMessage()));
            return;
        }
        articles.accept(article);
    }

    private static String text(Line line) {
        if (line.tooLong()) {
            refuseTooLong(LONGEST);
        }
        try {
            return line.text();
        } catch (CharacterCodingException e) {
            throw new InvalidArticleException(e.getMessage());
        }
    }

    private static Instant publishedAt(String line) {
        String[] words = line.strip().split("\\s+", 3);
        if (!words[0].equals(DATE)) {
            throw new InvalidArticleException("the first line is no date line" + FIX);
        }
        if (words.length < 2) {
            throw new InvalidArticleException("the date line has no date; write \"date YYYY-MM-DD\"");
        }
        return PublicationDate.parse(words[1]);
    }

    private static void refuseTooLong(int length) {
        if (length > Article.MAX_TEXT_LENGTH) {
            throw new InvalidArticleException("the article is longer than " + Article.MAX_TEXT_LENGTH
                    + " characters; split it, or keep only the text of the article");
        }
    }

    private static String withoutTrailingLineEnds(StringBuilder text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
