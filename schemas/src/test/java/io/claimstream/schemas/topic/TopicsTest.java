package io.claimstream.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.contract.Samples;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.record.ValueType;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsTest {

    @Test
    void areThoseOfTheDesign() {
        assertThat(Topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "articles",
                        "claims.casualties",
                        "claims.displacement",
                        "claims.detentions",
                        "claims.munitions",
                        "claims.damage",
                        "totals",
                        "revisions",
                        "articles.rejected",
                        "claims.rejected")
                .doesNotHaveDuplicates()
                .allSatisfy(org.apache.kafka.common.internals.Topic::validate);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyMeasureHasATopicForItsClaims(Measure measure) {
        assertThat(Topics.claims(measure.family()).name())
                .isEqualTo("claims." + measure.family().label());
        assertThat(Topics.claims(measure.family()).value()).isEqualTo(ValueType.CLAIM);
    }

    @Test
    void everyFamilyHasOneTopic() {
        assertThat(Topics.claims()).hasSize(Family.values().length).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is kept {1}")
    @CsvSource({"articles, delete", "claims.damage, delete", "revisions, delete", "totals, compact"})
    void whatTotalsAreRebuiltFromIsKeptForEver(String name, String cleanup) {
        Map<String, String> configs = topic(name).configs();

        assertThat(configs)
                .containsEntry("cleanup.policy", cleanup)
                .containsEntry("message.timestamp.type", "CreateTime");
        assertThat(configs.get("retention.ms")).isEqualTo(cleanup.equals("delete") ? "-1" : null);
    }

    @ParameterizedTest
    @CsvSource({"articles.rejected", "claims.rejected"})
    void rejectedRecordsAreKeptForThirtyDaysAsTheBytesTheyWere(String name) {
        byte[] bytes = {0, 1, (byte) 0xff};

        assertThat(topic(name).configs())
                .containsEntry("retention.ms", "2592000000")
                .containsEntry("message.timestamp.type", "LogAppendTime");
        assertThat(Topics.ARTICLES_REJECTED.serde().serializer().serialize(name, bytes))
                .isEqualTo(bytes);
        assertThat(topic(name).headers()).isEqualTo(RejectedHeaders.REQUIRED);
    }

    @Test
    void theLongestArticleFitsItsTopicAndItsRejectionFitsThatOfTheRejected() {
        Article longest =
                Article.of("a", "\u0bf8".repeat(Article.MAX_TEXT_LENGTH), Instant.parse("2024-06-07T00:00:00Z"));
        int bytes = Topics.ARTICLES.serde().serializer().serialize("articles", longest).length;

        assertThat(bytes).isLessThan(Topics.ARTICLES.maxBytes());
        assertThat(Topics.ARTICLES.maxBytes()).isLessThan(Topics.ARTICLES_REJECTED.maxBytes());
    }

    @Test
    void theSerdeOfATopicReadsWhatItWrites() {
        byte[] bytes = Topics.TOTALS.serde().serializer().serialize("totals", Samples.EVENT_TOTALS);

        assertThat(Topics.TOTALS.serde().deserializer().deserialize("totals", bytes))
                .isEqualTo(Samples.EVENT_TOTALS);
        assertThat(Topics.TOTALS.headers()).isEqualTo(CloudEvent.REQUIRED);
    }

    @Test
    void aTopicIsCreatedWithItsOwnPartitionsAndSettings() {
        NewTopic created = Topics.TOTALS.create((short) -1);

        assertThat(created.name()).isEqualTo("totals");
        assertThat(created.numPartitions()).isEqualTo(Topics.PARTITIONS);
        assertThat(created.replicationFactor()).isEqualTo((short) -1);
        assertThat(created.configs()).isEqualTo(Topics.TOTALS.configs());
    }

    private static Topic<?> topic(String name) {
        return Topics.all().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
