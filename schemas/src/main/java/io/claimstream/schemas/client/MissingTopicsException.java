package io.claimstream.schemas.client;

import java.util.List;

/** The broker lacks topics of the contract; the message names them and what to do. */
public final class MissingTopicsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingTopicsException(List<String> topics, String bootstrapServers) {
        super("the broker at " + bootstrapServers + " has no topic " + String.join(", ", topics)
                + "; create the topics with \"claimstream topics\"");
    }
}
