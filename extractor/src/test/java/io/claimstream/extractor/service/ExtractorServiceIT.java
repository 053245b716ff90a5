package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.client.MissingTopicsException;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ExtractorServiceIT {

    private static final String COMMITTED = "read_committed";

    private EmbeddedBroker broker;
    private ArticleStream stream;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.startTemporary();
        stream = new ArticleStream(broker.bootstrapServers());
    }

    @AfterEach
    void stop() {
        stream.close();
        broker.close();
    }

    @Test
    void writesClaimsAsTheContractHasThem() throws Exception {
        Article article = ArticleRecords.article("a", "killed 4 UA\nlaunched 5");
        stream.send(article);

        extract(new LineExtractor());

        ConsumerRecord<byte[], byte[]> killed =
                only(stream.records(Topics.claims().get(0), COMMITTED));
        assertThat(killed.topic()).isEqualTo("claims.casualties");
        assertThat(ArticleRecords.text(killed.key())).isEqualTo("UA");
        assertThat(killed.timestamp()).isEqualTo(ArticleRecords.PUBLISHED.toEpochMilli());
        assertThat(ArticleRecords.header(killed.headers(), CloudEvent.TYPE)).isEqualTo("io.claimstream.claim.v1");
        assertThat(ArticleRecords.header(killed.headers(), CloudEvent.SUBJECT)).isEqualTo("a");
        assertThat(ArticleRecords.header(killed.headers(), CloudEvent.TIME)).isEqualTo("2024-06-07T08:30:00Z");
        ConsumerRecord<byte[], byte[]> launched =
                only(stream.records(Topics.claims().get(3), COMMITTED));
        assertThat(launched.topic()).isEqualTo("claims.munitions");
        assertThat(ArticleRecords.text(launched.key())).isEqualTo("ZZ");
        assertThat(stream.claims(COMMITTED)).containsExactlyElementsOf(new LineExtractor().apply(article));
    }

    @Test
    void rejectsWhatItCannotReadAndGoesOn() throws Exception {
        stream.send("cut", "{\"id\":\"cut\",\"text\":\"killed");
        stream.send("a", null);
        stream.send("key", "{\"id\":\"other\",\"text\":\"killed 4\",\"publishedAt\":\"2024-06-07\"}");
        stream.send(ArticleRecords.article("poison", "killed many"));
        Article good = ArticleRecords.article("good", "killed 4 UA");
        stream.send(good);

        extract(new LineExtractor());

        assertThat(stream.claims(COMMITTED)).containsExactlyElementsOf(new LineExtractor().apply(good));
        List<ConsumerRecord<byte[], byte[]>> rejected = stream.records(Topics.ARTICLES_REJECTED, COMMITTED);
        assertThat(rejected)
                .extracting(record -> ArticleRecords.text(record.key()))
                .containsExactly("cut", "key", "poison");
        assertThat(rejected)
                .extracting(record -> ArticleRecords.header(record.headers(), RejectedHeaders.OFFSET))
                .containsExactly("0", "2", "3");
        assertThat(rejected)
                .extracting(record -> ArticleRecords.header(record.headers(), RejectedHeaders.REASON))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("cut off"),
                        reason -> assertThat(reason).contains("not the id of its article"),
                        reason -> assertThat(reason).contains("the extractor failed on article poison"));
        assertThat(ArticleRecords.text(rejected.get(0).value())).isEqualTo("{\"id\":\"cut\",\"text\":\"killed");
        assertThat(ArticleRecords.header(rejected.get(2).headers(), CloudEvent.SUBJECT))
                .isEqualTo("poison");
    }

    @Test
    void rejectsAnArticleWhoseClaimTheBrokerRefusesAndGoesOn() throws Exception {
        limit("claims.casualties", 1_500);
        Article tooLong = ArticleRecords.article("long", "killed 4 UA " + "x".repeat(2_000));
        Article good = ArticleRecords.article("good", "killed 5 UA");
        stream.send(tooLong);
        stream.send(good);

        extract(new LineExtractor());

        assertThat(stream.claims(COMMITTED)).containsExactlyElementsOf(new LineExtractor().apply(good));
        ConsumerRecord<byte[], byte[]> rejected = only(stream.records(Topics.ARTICLES_REJECTED, COMMITTED));
        assertThat(ArticleRecords.text(rejected.key())).isEqualTo("long");
        assertThat(ArticleRecords.header(rejected.headers(), RejectedHeaders.REASON))
                .startsWith("the broker does not take a claim of this article");
    }

    @Test
    void goesOnWhereItStoppedAndCountsNothingTwice() throws Exception {
        Article first = ArticleRecords.article("first", "killed 4 UA");
        Article second = ArticleRecords.article("second", "killed 5 UA");
        stream.send(first);
        extract(new LineExtractor());
        stream.send(second);
        extract(new LineExtractor());

        assertThat(stream.claims(COMMITTED))
                .extracting(claim -> claim.article().id())
                .containsExactly("first", "second");
    }

    @Test
    void saysWhichTopicsAreMissing() {
        try (EmbeddedBroker bare = EmbeddedBroker.startTemporary()) {
            ExtractorSettings settings = ExtractorSettings.of(Map.of("bootstrap.servers", bare.bootstrapServers()));
            assertThatThrownBy(() -> ExtractorService.connect(settings, new LineExtractor(), ExtractorMetrics.NONE))
                    .isInstanceOf(MissingTopicsException.class)
                    .hasMessageContaining(bare.bootstrapServers())
                    .hasMessageContaining("articles, claims.casualties")
                    .hasMessageContaining("articles.rejected");
        }
    }

    private void extract(Function<Article, List<Claim>> extractor) throws Exception {
        try (RunningService service = new RunningService(stream.settings("one"), extractor)) {
            stream.awaitExtracted();
            stream.awaitReadable();
            assertThat(service.isRunning()).isTrue();
        }
    }

    private void limit(String topic, int bytes) throws Exception {
        Admin admin = stream.admin();
        AlterConfigOp limit = new AlterConfigOp(
                new ConfigEntry("max.message.bytes", Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(limit)))
                .all()
                .get();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
