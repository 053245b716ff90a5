package io.claimstream.schemas.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class RejectedHeadersTest {

    @Test
    void standBesideTheHeadersThatTheRecordCameWith() {
        Headers headers = new RecordHeaders().add(CloudEvent.ID, "a/1".getBytes(StandardCharsets.UTF_8));
        new RejectedHeaders("the article has no id", "java.lang.IllegalArgumentException", "articles", 3, 17)
                .addTo(headers);

        assertThat(text(headers, CloudEvent.ID)).isEqualTo("a/1");
        assertThat(text(headers, "__streams.errors.message")).isEqualTo("the article has no id");
        assertThat(text(headers, "__streams.errors.exception")).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(text(headers, "__streams.errors.topic")).isEqualTo("articles");
        assertThat(text(headers, "__streams.errors.partition")).isEqualTo("3");
        assertThat(text(headers, "__streams.errors.offset")).isEqualTo("17");
    }

    @Test
    void areAllOfTheRequiredOnes() {
        assertThat(new RejectedHeaders("why", "E", "articles", 0, 0).values().keySet())
                .containsExactlyElementsOf(RejectedHeaders.REQUIRED);
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
