package io.claimstream.schemas.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.contract.Samples;
import io.claimstream.schemas.total.EventTotals;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloudEventTest {

    private static final byte[] VALUE = {'{', '}'};

    static Stream<CloudEvent> events() {
        return Stream.of(
                CloudEvent.of(Samples.ARTICLE, "/claimstream/replay"),
                CloudEvent.of(Samples.CLAIM),
                CloudEvent.of(Samples.EVENT_TOTALS),
                CloudEvent.of(Samples.REVISION),
                CloudEvent.of(Samples.BARE_REVISION));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theOfficialLibraryReadsTheHeadersBack(CloudEvent event) {
        io.cloudevents.CloudEvent read =
                KafkaMessageFactory.createReader(event.headers(), VALUE).toEvent();

        assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(read.getId()).isEqualTo(event.id());
        assertThat(read.getType()).isEqualTo(event.type());
        assertThat(read.getSource()).hasToString(event.source());
        assertThat(read.getSubject()).isEqualTo(event.subject());
        assertThat(Optional.ofNullable(read.getTime()).map(OffsetDateTime::toInstant))
                .isEqualTo(Optional.ofNullable(event.time()));
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getExtensionNames()).isEmpty();
        assertThat(read.getData().toBytes()).isEqualTo(VALUE);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyRequiredHeaderIsThere(CloudEvent event) {
        assertThat(event.headers()).extracting(Header::key).containsAll(CloudEvent.REQUIRED);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(CloudEvent.of(Samples.BARE_REVISION).headers())
                .extracting(Header::key)
                .doesNotContain(CloudEvent.TIME);
    }

    @Test
    void versionsOfAnArticleHaveIdsOfTheirOwn() {
        assertThat(CloudEvent.of(Samples.ARTICLE, "/a").id()).isEqualTo("harbour-fire/2");
        assertThat(CloudEvent.of(Samples.BARE_ARTICLE, "/a").id()).isEqualTo("harbour-fire/1");
    }

    @Test
    void totalsOfOneEventThatDifferHaveDifferentIds() {
        EventTotals before = Samples.EVENT_TOTALS;
        EventTotals after = new EventTotals(
                before.id(),
                before.kind(),
                before.kindFamily(),
                before.place(),
                before.date(),
                before.datePrecision(),
                before.firstPublishedAt(),
                before.lastPublishedAt(),
                List.of("harbour-fire", "harbour-fire-late"),
                Map.copyOf(before.totals()));

        assertThat(CloudEvent.of(after).id())
                .isNotEqualTo(CloudEvent.of(before).id())
                .startsWith(before.id() + "/");
    }

    @Test
    void theSameTotalsHaveTheSameIdOnEveryMachine() {
        assertThat(CloudEvent.of(Samples.BARE_EVENT_TOTALS).id()).isEqualTo("zz-unknown-event/kf1nhdyv7r27");
    }

    @Test
    void theRecordTimestampIsThePublicationTime() {
        assertThat(CloudEvent.of(Samples.CLAIM).timestamp())
                .isEqualTo(Instant.parse("2024-06-07T14:05:00Z").toEpochMilli());
        assertThat(CloudEvent.of(Samples.BARE_REVISION).timestamp()).isNull();
    }

    @Test
    void theRecordTimestampOfOldNewsIsTheOldestThatKafkaKnows() {
        Article old = Article.of("quake", "An earthquake.", Instant.parse("1948-10-06T00:00:00Z"));

        assertThat(CloudEvent.of(old, "/a").timestamp()).isZero();
    }
}
