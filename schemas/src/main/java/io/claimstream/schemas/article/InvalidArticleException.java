package io.claimstream.schemas.article;

/** An article that cannot be accepted; the message names what is wrong and what would be right. */
public final class InvalidArticleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidArticleException(String message) {
        super(message);
    }
}
