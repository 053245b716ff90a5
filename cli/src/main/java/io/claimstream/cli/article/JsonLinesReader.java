package io.claimstream.cli.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.json.JsonProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/** Reads one article a line; blank lines are passed over. */
final class JsonLinesReader {

    /** The longest line: the longest article there may be, with room for escapes. */
    static final int LONGEST_LINE = 8 << 20;

    private static final ObjectReader READER = Json.reader(Article.class);

    private final String source;
    private final LineReader lines;

    JsonLinesReader(String source, InputStream in) {
        this.source = source;
        this.lines = new LineReader(in, LONGEST_LINE);
    }

    void read(Consumer<Article> articles, Consumer<InputProblem> problems) throws IOException {
        boolean empty = true;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            empty = false;
            Article article;
            try {
                article = article(line);
            } catch (InvalidArticleException e) {
                problems.accept(new InputProblem(source, line.number(), e.getMessage()));
                continue;
            }
            articles.accept(article);
        }
        if (empty) {
            problems.accept(new InputProblem(source, 0, ArticleReader.EMPTY));
        }
    }

    private static Article article(Line line) {
        if (line.tooLong()) {
            throw new InvalidArticleException("the line is longer than " + (LONGEST_LINE >> 20)
                    + " MiB; split it, or send only the text of the article");
        }
        try {
            Article article = READER.readValue(line.text());
            if (article == null) {
                throw new InvalidArticleException("null is not an article; write {\"id\":\"...\",\"text\":\"...\"}");
            }
            return UnpairedSurrogates.refuse(article);
        } catch (JsonProcessingException e) {
            throw e.getCause() instanceof InvalidArticleException invalid ? invalid : notAnArticle(e);
        } catch (CharacterCodingException e) {
            throw new InvalidArticleException(e.getMessage());
        }
    }

    private static InvalidArticleException notAnArticle(JsonProcessingException problem) {
        // to Jackson every line is line 1
        String reason = JsonProblem.describe(problem).replace(" at line 1, column", " at column");
        return new InvalidArticleException(reason
                + "; write one article a line: {\"id\":\"...\",\"text\":\"...\",\"publishedAt\":\"2024-06-07\"}");
    }
}
