package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The service against the broker as it is shipped; skipped where there is no Docker. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ExtractorServiceContainerIT {

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

    @Test
    void extractsAndRejects() throws Exception {
        Article article = ArticleRecords.article("a", "killed 4 UA\ninjured 43 UA");
        try (ArticleStream stream = new ArticleStream(KAFKA.getBootstrapServers());
                RunningService service = new RunningService(stream.settings("container"), new LineExtractor())) {
            stream.send("cut", "{\"id\":");
            stream.send(article);

            stream.awaitExtracted();
            stream.awaitReadable();

            assertThat(service.isRunning()).isTrue();
            assertThat(stream.claims("read_committed"))
                    .extracting(Claim::series)
                    .containsExactly("killed", "injured");
            assertThat(stream.records(Topics.ARTICLES_REJECTED, "read_committed"))
                    .singleElement()
                    .satisfies(record -> assertThat(ArticleRecords.header(record.headers(), RejectedHeaders.REASON))
                            .contains("cut off"));
        }
    }
}
