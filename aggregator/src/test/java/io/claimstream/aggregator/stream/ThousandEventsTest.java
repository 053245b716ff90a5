package io.claimstream.aggregator.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.news.News;
import io.claimstream.aggregator.news.SyntheticNews;
import io.claimstream.aggregator.news.SyntheticNews.Truth;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.total.EventTotals;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThousandEventsTest {

    @Test
    void everyFinalTotalIsTheTruth() {
        SyntheticNews news = SyntheticNews.of(2024, 1_000, 20);
        try (StreamUnderTest stream = new StreamUnderTest()) {
            for (News piece : news.arrivals()) {
                stream.publish(piece);
            }
            stream.settle();

            Map<String, Truth> counted = new TreeMap<>();
            JsonSerde<EventTotals> serde = JsonSerde.of(ValueType.EVENT_TOTALS);
            stream.totals().forEach((id, json) -> {
                EventTotals event = serde.deserialize("totals", json.getBytes(StandardCharsets.UTF_8));
                counted.put(
                        id,
                        new Truth(
                                event.totals().get("killed").value(),
                                event.totals().get("injured").value()));
            });
            assertThat(counted).isEqualTo(news.truth());
        }
    }
}
