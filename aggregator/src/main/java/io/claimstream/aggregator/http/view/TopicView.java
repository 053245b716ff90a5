package io.claimstream.aggregator.http.view;

import io.claimstream.aggregator.event.EventMembership;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.json.Json;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.record.ValueType;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the topics {@code totals}, {@code revisions}, {@code claims.*} and {@code articles} hold, read by a consumer without
 * a group over all partitions: every instance sees all of it. The latest totals of all events are kept in memory; of the
 * other records only where they stand, eight bytes each, and the most recent values.
 */
public final class TopicView implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicView.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final long RECENT_BYTES = 32L << 20;

    private static final JsonSerde<EventTotals> TOTALS = JsonSerde.of(ValueType.EVENT_TOTALS);
    private static final JsonSerde<Revision> REVISION = JsonSerde.of(ValueType.REVISION);
    private static final JsonSerde<Claim> CLAIM = JsonSerde.of(ValueType.CLAIM);
    private static final JsonSerde<Article> ARTICLE = JsonSerde.of(ValueType.ARTICLE);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final RecordFetcher fetcher;
    private final Map<TopicPartition, Integer> indices = new HashMap<>();
    private final Consumer<Change> subscriber;
    private final Thread thread;

    private final EventIndex events = new EventIndex();
    private final PositionIndex revisionsOfEvents = new PositionIndex();
    private final PositionIndex claimsOfArticles = new PositionIndex();
    private final PositionIndex articles = new PositionIndex();
    private final RecentValues recent = new RecentValues(RECENT_BYTES);
    private volatile boolean caughtUp;
    private volatile boolean closed;

    private TopicView(Map<String, String> settings, Consumer<Change> subscriber) {
        this.subscriber = subscriber;
        this.consumer = new KafkaConsumer<>(KafkaSettings.ofReader(settings));
        List<TopicPartition> partitions = partitions();
        for (TopicPartition partition : partitions) {
            indices.put(partition, indices.size());
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        this.fetcher = new RecordFetcher(new KafkaConsumer<>(KafkaSettings.ofReader(settings)), partitions);
        this.thread = new Thread(this::read, "topic-view");
    }

    /**
     * Begins to read the topics, from their beginning.
     *
     * @param settings client settings by Kafka's names
     * @param subscriber takes what is read of totals, revisions and claims, on the reading thread
     */
    public static TopicView follow(Map<String, String> settings, Consumer<Change> subscriber) {
        TopicView view = new TopicView(settings, subscriber);
        view.thread.start();
        return view;
    }

    /** The latest totals of all events. */
    public EventIndex events() {
        return events;
    }

    /** Whether it has read everything that was there when it began, and still reads. */
    public boolean isCaughtUp() {
        return caughtUp && thread.isAlive();
    }

    /** The revisions of {@code event}, in the order they came. */
    public List<Revision> revisions(String event) {
        Map<String, Revision> byId = new LinkedHashMap<>();
        values(revisionsOfEvents.positions(event), REVISION)
                .forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        return List.copyOf(byId.values());
    }

    /** The claims of {@code event}'s articles that belong to it, by the time they stand for. */
    public List<Claim> claims(EventTotals event) {
        EventMembership membership = new EventMembership(sharing(event));
        Map<String, Claim> byId = new LinkedHashMap<>();
        for (String article : event.articles()) {
            List<Claim> claims = values(claimsOfArticles.positions(article), CLAIM);
            int latest = claims.stream()
                    .mapToInt(claim -> claim.article().version())
                    .max()
                    .orElse(0);
            claims.stream()
                    .filter(claim -> claim.article().version() == latest && claim.counts())
                    .filter(claim ->
                            membership.eventOf(claim).filter(event.id()::equals).isPresent())
                    .forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(TopicView::time))
                .toList();
    }

    /**
     * An article.
     *
     * @param version which version; 0 for the latest
     */
    public Optional<Article> article(String id, int version) {
        return values(articles.positions(id), ARTICLE).stream()
                .filter(article -> version == 0 || article.version() == version)
                .max(Comparator.comparingInt(Article::version));
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fetcher.close();
    }

    private List<EventTotals> sharing(EventTotals event) {
        return events.events(EventFilter.ALL, EventIndex.BY_ID).stream()
                .filter(other -> other.articles().stream().anyMatch(event.articles()::contains))
                .toList();
    }

    private static Instant time(Claim claim) {
        Instant time = claim.asOf() == null ? claim.article().knownAt() : claim.asOf();
        return time == null ? Instant.MIN : time;
    }

    private <T> List<T> values(long[] positions, JsonSerde<T> serde) {
        Map<Long, byte[]> values = new HashMap<>();
        List<Long> missing = new ArrayList<>();
        for (long position : positions) {
            byte[] value = recent.get(position);
            if (value == null) {
                missing.add(position);
            } else {
                values.put(position, value);
            }
        }
        if (!missing.isEmpty()) {
            fetcher.fetch(missing).forEach((position, value) -> {
                recent.put(position, value);
                values.put(position, value);
            });
        }
        return Arrays.stream(positions)
                .mapToObj(values::get)
                .filter(value -> value != null)
                .map(value -> serde.deserialize("", value))
                .toList();
    }

    private void read() {
        try (consumer) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (!closed) {
                consumer.poll(POLL).forEach(this::note);
                if (!caughtUp) {
                    caughtUp =
                            ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                }
            }
        } catch (WakeupException e) {
            LOG.debug("stopped");
        } catch (RuntimeException e) {
            LOG.error("the view of the topics cannot go on", e);
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        try {
            String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
            Position position =
                    new Position(indices.get(new TopicPartition(record.topic(), record.partition())), record.offset());
            if (record.topic().equals(Topics.TOTALS.name())) {
                noteTotals(key, position, TOTALS.deserialize(record.topic(), record.headers(), record.value()));
            } else if (record.topic().equals(Topics.ARTICLES.name())) {
                noteArticle(key, position, record.value());
            } else if (record.topic().equals(Topics.REVISIONS.name())) {
                noteRevision(
                        position,
                        REVISION.deserialize(record.topic(), record.headers(), record.value()),
                        record.value());
            } else {
                noteClaim(
                        position, CLAIM.deserialize(record.topic(), record.headers(), record.value()), record.value());
            }
        } catch (SerializationException e) {
            LOG.warn(
                    "passed over {}-{} at {}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    private void noteTotals(String id, Position position, EventTotals event) {
        if (event == null) {
            EventTotals before = events.event(id).orElse(null);
            events.remove(id);
            publish(Change.Kind.REMOVED, position, Json.write(Map.of("id", id)), before, null, null);
        } else {
            events.put(event);
            publish(Change.Kind.TOTALS, position, Json.write(event), event, null, null);
        }
    }

    private void noteRevision(Position position, Revision revision, byte[] value) {
        if (revision == null) {
            return;
        }
        revisionsOfEvents.add(revision.eventId(), position);
        recent.put(position.packed(), value);
        if (revision.movedTo() != null) {
            events.move(revision.eventId(), revision.movedTo());
        }
        EventTotals event = events.event(revision.eventId()).orElse(null);
        publish(Change.Kind.REVISION, position, Json.write(revision), event, revision, null);
    }

    private void noteClaim(Position position, Claim claim, byte[] value) {
        if (claim == null) {
            return;
        }
        claimsOfArticles.add(claim.article().id(), position);
        recent.put(position.packed(), value);
        publish(Change.Kind.CLAIM, position, Json.write(claim), null, null, claim);
    }

    private void noteArticle(String id, Position position, byte[] value) {
        if (value == null) {
            articles.remove(id);
        } else {
            articles.add(id, position);
            recent.put(position.packed(), value);
        }
    }

    private void publish(
            Change.Kind kind, Position position, String json, EventTotals event, Revision revision, Claim claim) {
        subscriber.accept(new Change(kind, position.partition(), position.offset(), json, event, revision, claim));
    }

    private List<TopicPartition> partitions() {
        List<Topic<?>> topics = new ArrayList<>(List.of(Topics.TOTALS, Topics.REVISIONS));
        topics.addAll(Topics.claims());
        topics.add(Topics.ARTICLES);
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .sorted(Comparator.comparingInt(TopicPartition::partition)))
                .toList();
    }
}
