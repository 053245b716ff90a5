package io.claimstream.cli.article;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.article.InvalidArticleException;

/** Refuses halves of surrogate pairs, which JSON escapes can smuggle in and no UTF-8 can carry out again. */
final class UnpairedSurrogates {

    private UnpairedSurrogates() {}

    /** @return {@code article} */
    static Article refuse(Article article) {
        refuse("id", article.id());
        refuse("publisher", article.publisher());
        refuse("title", article.title());
        refuse("text", article.text());
        refuse("url", article.url());
        refuse("stream", article.stream());
        return article;
    }

    private static void refuse(String field, String value) {
        if (value == null) {
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!Character.isSurrogate(value.charAt(i))) {
                continue;
            }
            if (!Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                throw new InvalidArticleException("\"" + field + "\" has half of a surrogate pair at character "
                        + (i + 1) + "; write the whole character, or remove the escape");
            }
            i++;
        }
    }
}
