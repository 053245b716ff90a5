package io.claimstream.schemas.article;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;

/**
 * One version of one news text: the value of the {@code articles} topic (DESIGN.md section 2).
 *
 * @param id what all versions of the text share; not blank, at most {@value #MAX_ID_LENGTH} characters
 * @param version 1 for the first version; a later version replaces the claims of the earlier ones (counting rule 5)
 * @param publisher who published it, or null
 * @param title the headline, or null
 * @param text the body; paragraphs are separated by line breaks
 * @param publishedAt when this text first appeared; null only where no Kafka is involved, relative dates then stay
 *     unresolved
 * @param updatedAt when this version appeared, or null
 * @param url where it can be read, or null
 * @param stream the group of articles that {@code tally --by-stream} counts on its own, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
        String id,
        int version,
        String publisher,
        String title,
        String text,

        @JsonAlias("published") @JsonDeserialize(using = PublicationDateDeserializer.class)
        Instant publishedAt,

        @JsonAlias("updated") @JsonDeserialize(using = PublicationDateDeserializer.class)
        Instant updatedAt,

        String url,
        String stream) {

    /** Longest accepted article id, in characters: it is a Kafka key and part of every claim. */
    public static final int MAX_ID_LENGTH = 256;

    /** Longest accepted title and text together, in characters; longer input is refused rather than cut. */
    public static final int MAX_TEXT_LENGTH = 2_000_000;

    public Article {
        if (id == null || id.isBlank()) {
            throw new InvalidArticleException("the article has no id; give it a non-empty \"id\"");
        }
        if (id.length() > MAX_ID_LENGTH) {
            throw new InvalidArticleException("the article id \"" + id.substring(0, 40) + "...\" is " + id.length()
                    + " characters long; at most " + MAX_ID_LENGTH + " are allowed");
        }
        if (version < 0) {
            throw new InvalidArticleException(
                    "article " + id + ": version is " + version + "; versions are counted from 1");
        }
        version = version == 0 ? 1 : version;
        if (text == null) {
            throw new InvalidArticleException("article " + id + " has no text; give it a \"text\"");
        }
        if (text.length() + (title == null ? 0 : title.length()) > MAX_TEXT_LENGTH) {
            throw new InvalidArticleException("article " + id + " is longer than " + MAX_TEXT_LENGTH
                    + " characters; split it, or send only the text of the article");
        }
    }

    /** The article with the given body and no other optional field, version 1. */
    public static Article of(String id, String text, Instant publishedAt) {
        return new Article(id, 1, null, null, text, publishedAt, null, null, null);
    }

    /** When this version of the text became known: {@code updatedAt}, or else {@code publishedAt}; may be null. */
    public Instant knownAt() {
        return updatedAt == null ? publishedAt : updatedAt;
    }
}
