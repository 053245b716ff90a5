package io.claimstream.extractor.text;

import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.TextField;

/** An article's title and text as tokens. Reused from article to article. */
public final class Document {

    private final Tokenizer tokenizer;
    private final Tokens title = new Tokens();
    private final Tokens text = new Tokens();
    private Article article;

    public Document(Lexicon lexicon) {
        tokenizer = new Tokenizer(lexicon);
    }

    /** Reads {@code article}. */
    public void read(Article article) {
        this.article = article;
        tokenizer.tokenize(article.title() == null ? "" : article.title(), title);
        tokenizer.tokenize(article.text(), text);
    }

    public Article article() {
        return article;
    }

    /** The tokens of a field; empty for a missing title. */
    public Tokens tokens(TextField field) {
        return field == TextField.TITLE ? title : text;
    }
}
