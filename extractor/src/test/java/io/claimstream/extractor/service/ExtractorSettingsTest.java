package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractorSettingsTest {

    @Test
    void passesTheEnvironmentOnToBothClients() {
        ExtractorSettings settings = ExtractorSettings.fromEnvironment(
                Map.of("KAFKA_BOOTSTRAP_SERVERS", "broker:19092", "KAFKA_SECURITY_PROTOCOL", "SSL"));

        assertThat(settings.consumer())
                .containsEntry("bootstrap.servers", "broker:19092")
                .containsEntry("security.protocol", "SSL")
                .containsEntry("group.id", "claimstream-extractor");
        assertThat(settings.producer())
                .containsEntry("bootstrap.servers", "broker:19092")
                .containsEntry("security.protocol", "SSL");
    }

    @Test
    void namesEveryInstanceDifferentlyToTheBroker() {
        String one = ExtractorSettings.of(Map.of()).transactionalId();
        String other = ExtractorSettings.of(Map.of()).transactionalId();
        assertThat(one).startsWith("claimstream-extractor-").isNotEqualTo(other);
    }

    @Test
    void keepsANameThatIsGiven() {
        ExtractorSettings settings =
                ExtractorSettings.of(Map.of("transactional.id", "extractor-0", "group.id", "extractors"));
        assertThat(settings.transactionalId()).isEqualTo("extractor-0");
        assertThat(settings.producer()).containsEntry("transactional.id", "extractor-0");
        assertThat(settings.consumer()).containsEntry("group.id", "extractors");
    }

    @Test
    void letsNothingOverrideWhatExactlyOnceNeeds() {
        ExtractorSettings settings = ExtractorSettings.of(Map.of(
                "isolation.level", "read_uncommitted",
                "enable.auto.commit", "true",
                "auto.offset.reset", "latest",
                "enable.idempotence", "false",
                "acks", "0"));
        assertThat(settings.consumer())
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("auto.offset.reset", "earliest");
        assertThat(settings.producer())
                .containsEntry("enable.idempotence", true)
                .containsEntry("acks", "all");
    }

    @Test
    void letsTheEnvironmentSetTheTimeouts() {
        ExtractorSettings settings = ExtractorSettings.fromEnvironment(
                Map.of("KAFKA_TRANSACTION_TIMEOUT_MS", "60000", "KAFKA_SESSION_TIMEOUT_MS", "45000"));
        assertThat(settings.producer()).containsEntry("transaction.timeout.ms", "60000");
        assertThat(settings.consumer()).containsEntry("session.timeout.ms", "45000");
    }

    @Test
    void leavesTheSessionTimeoutToTheBrokerUnderTheNewerGroupProtocol() {
        ExtractorSettings settings = ExtractorSettings.fromEnvironment(Map.of("KAFKA_GROUP_PROTOCOL", "consumer"));
        assertThat(settings.consumer()).doesNotContainKey("session.timeout.ms");
    }
}
