package io.claimstream.aggregator.stream;

import io.claimstream.aggregator.event.ClosedEvent;
import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.metrics.CountingMetrics;
import io.claimstream.aggregator.tally.Report;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The stream from articles and claims to totals and revisions: everything of one article meets first, then everything of
 * one country. Operators, stores and internal topics have names of their own, so that a change of the topology keeps
 * its state.
 */
public final class TotalsTopology {

    private static final String BY_ARTICLE = "by-article";
    private static final String BY_COUNTRY = "by-country";

    private final LinkingRules rules;
    private final Patience patience;
    private final CountingMetrics metrics;

    /**
     * The topology that counts by {@code rules}.
     *
     * @param metrics is told of revisions, by the threads of Kafka Streams
     */
    public TotalsTopology(LinkingRules rules, CountingMetrics metrics) {
        this(rules, Patience.DEFAULT, metrics);
    }

    TotalsTopology(LinkingRules rules, Patience patience, CountingMetrics metrics) {
        this.rules = rules;
        this.patience = patience;
        this.metrics = metrics;
    }

    /** Builds the topology. */
    public Topology build() {
        StreamsBuilder builder = new StreamsBuilder();
        store(builder, ArticleAssembler.CLAIMS, JsonSerde.of(ValueType.CLAIM));
        store(builder, ArticleAssembler.REGISTER, StateSerde.of(ArticleRegister.class));
        store(builder, ArticleAssembler.UNSETTLED, Serdes.String());
        store(builder, ArticleAssembler.ACTIVITY, Serdes.Long());
        store(builder, CountryStores.REPORTS, StateSerde.of(Report.class));
        store(builder, CountryStores.WITHDRAWALS, StateSerde.of(Instant.class));
        store(builder, CountryStores.CLOSED, StateSerde.of(ClosedEvent.class));
        store(builder, CountryStores.ACTIVITY, Serdes.Long());

        KStream<String, Outcome> outcomes = signals(builder)
                .repartition(Repartitioned.<String, Signal>as(BY_ARTICLE)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(StateSerde.of(Signal.class))
                        .withNumberOfPartitions(Topics.PARTITIONS))
                .process(
                        () -> new ArticleAssembler(patience, rules),
                        Named.as("assemble-articles"),
                        ArticleAssembler.CLAIMS,
                        ArticleAssembler.REGISTER,
                        ArticleAssembler.UNSETTLED,
                        ArticleAssembler.ACTIVITY)
                .repartition(Repartitioned.<String, CountrySignal>as(BY_COUNTRY)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(StateSerde.of(CountrySignal.class))
                        .withNumberOfPartitions(Topics.PARTITIONS))
                .process(
                        () -> new EventCounter(rules, metrics),
                        Named.as("count-events"),
                        CountryStores.REPORTS,
                        CountryStores.WITHDRAWALS,
                        CountryStores.CLOSED,
                        CountryStores.ACTIVITY);
        outcomes.filter((event, outcome) -> outcome.isRevision(), Named.as("only-revisions"))
                .mapValues(Outcome::revision, Named.as("unwrap-revisions"))
                .to(Topics.REVISIONS.name(), produced(Topics.REVISIONS, "write-revisions"));
        outcomes.filterNot((event, outcome) -> outcome.isRevision(), Named.as("only-totals"))
                .mapValues(Outcome::totals, Named.as("unwrap-totals"))
                .to(Topics.TOTALS.name(), produced(Topics.TOTALS, "write-totals"));
        return builder.build();
    }

    private static KStream<String, Signal> signals(StreamsBuilder builder) {
        KStream<String, Signal> articles = builder.stream(
                        Topics.ARTICLES.name(),
                        Consumed.with(
                                        Serdes.String(),
                                        Serdes.serdeFrom((topic, notice) -> null, new NoticeDeserializer()))
                                .withName("read-articles"))
                .process(ArticleSignals::new, Named.as("signal-articles"));
        KStream<String, Claim> claims = builder.stream(
                Topics.claims().stream().map(Topic::name).toList(),
                Consumed.with(Serdes.String(), (Serde<Claim>) JsonSerde.of(ValueType.CLAIM))
                        .withName("read-claims"));
        return articles.merge(claims.process(ClaimSignals::new, Named.as("signal-claims")), Named.as("merge-signals"));
    }

    private static <T> Produced<String, T> produced(Topic<T> topic, String name) {
        return Produced.with(Serdes.String(), (Serde<T>) JsonSerde.of(topic.value()))
                .withName(name);
    }

    private static <T> void store(StreamsBuilder builder, String name, Serde<T> values) {
        StoreBuilder<KeyValueStore<String, T>> store =
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
        builder.addStateStore(store);
    }
}
