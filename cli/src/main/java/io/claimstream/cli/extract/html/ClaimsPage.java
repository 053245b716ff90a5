package io.claimstream.cli.extract.html;

import io.claimstream.cli.template.HtmlTemplate;
import io.claimstream.cli.template.StyleSheet;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A self-contained page of articles with the words of their claims highlighted, each linked to a card that says how the
 * claim was read. Articles are written as they come, so that the page can be longer than memory.
 */
public final class ClaimsPage implements AutoCloseable {

    /** The page's beginning. */
    private record Head(String policy, String css) {}

    /** The page's end. */
    private record Foot(int articles, int claims) {}

    private final Writer out;
    private final HtmlTemplate section = HtmlTemplate.load(ClaimsPage.class, "article");
    private int articles;
    private int claims;

    private ClaimsPage(Writer out) {
        this.out = out;
    }

    /** Begins a page in {@code file}, which is overwritten. */
    public static ClaimsPage create(Path file) throws IOException {
        ClaimsPage page = new ClaimsPage(Files.newBufferedWriter(file));
        StyleSheet style = StyleSheet.load(ClaimsPage.class, "page");
        HtmlTemplate.load(ClaimsPage.class, "head").write(page.out, new Head(style.policy(), style.css()));
        return page;
    }

    /** Adds an article and its claims. */
    public void add(Article article, List<Claim> found) {
        section.write(out, ArticleSection.of(article, found, claims + 1));
        articles++;
        claims += found.size();
    }

    /** Ends the page. */
    @Override
    public void close() throws IOException {
        try (out) {
            HtmlTemplate.load(ClaimsPage.class, "foot").write(out, new Foot(articles, claims));
        }
    }
}
