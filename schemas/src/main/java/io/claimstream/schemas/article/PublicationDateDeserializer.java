package io.claimstream.schemas.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Lets articles give their dates in any form that {@link PublicationDate} reads. */
final class PublicationDateDeserializer extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    PublicationDateDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String date = parser.getValueAsString();
        if (date == null) {
            throw new InvalidArticleException("publishedAt is not a string; write YYYY-MM-DD or YYYY-MM-DDThh:mmZ");
        }
        return date.isBlank() ? null : PublicationDate.parse(date.strip());
    }
}
