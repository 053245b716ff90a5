package io.claimstream.aggregator.http.view;

import io.claimstream.aggregator.metrics.ViewMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.json.JsonSerde;
import io.claimstream.schemas.topic.Topics;
import io.claimstream.schemas.total.EventTotals;
import io.claimstream.schemas.total.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the topics {@code totals}, {@code revisions}, {@code claims.*} and {@code articles} hold, read by a consumer without
 * a group over all partitions: every instance sees all of it. The latest totals of all events are kept in memory; of the
 * other records only where they stand, eight bytes each, and the most recent values.
 */
public final class TopicView implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicView.class);
    private static final long RECENT_BYTES = 32L << 20;

    private final ReadPartitions partitions;
    private final ReaderPool readers;
    private final RecordFetcher fetcher;
    private final TopicFollower follower;
    private final ChangeReader changes;
    private final ChangeListener listener;
    private final ArticleLatency latency;

    private final EventIndex events = new EventIndex();
    private final PositionIndex revisionsOfEvents = new PositionIndex();
    private final PositionIndex claimsOfArticles = new PositionIndex();
    private final PositionIndex articles = new PositionIndex();
    private final RecentValues recent = new RecentValues(RECENT_BYTES);

    private TopicView(Map<String, String> settings, ChangeListener listener, ViewMetrics metrics) {
        this.listener = listener;
        this.latency = new ArticleLatency(metrics, System::nanoTime);
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(KafkaSettings.ofReader(settings));
        try {
            this.partitions = new ReadPartitions(consumer);
            this.changes = new ChangeReader(partitions, events);
            this.readers = new ReaderPool(settings);
            this.fetcher = new RecordFetcher(readers, partitions);
            this.follower = new TopicFollower(consumer, partitions.all(), this::note);
            listener.begin(
                    TopicIdentity.of(settings, partitions.all()),
                    partitions.all().stream()
                            .limit(partitions.streamed())
                            .mapToLong(follower::end)
                            .toArray());
            metrics.observe(consumer);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /**
     * Begins to read the topics, from their beginning.
     *
     * @param settings client settings by Kafka's names
     * @param listener is told of the changes that come from now on
     * @param metrics is told how long articles take to count, on the reading thread
     */
    public static TopicView follow(Map<String, String> settings, ChangeListener listener, ViewMetrics metrics) {
        TopicView view = new TopicView(settings, listener, metrics);
        view.follower.start();
        return view;
    }

    /** The latest totals of all events. */
    public EventIndex events() {
        return events;
    }

    /** Whether it has read everything that was there when it began, and still reads. */
    public boolean isCaughtUp() {
        return follower.isCaughtUp();
    }

    /** How many offsets it was behind, all partitions together, when it last looked. */
    public long lag() {
        return follower.lag();
    }

    /** Changes that came before. */
    public TopicHistory history() {
        return new TopicHistory(readers, partitions, changes);
    }

    /** The revisions of {@code event}, in the order they came. */
    public List<Revision> revisions(String event) {
        Map<String, Revision> byId = new LinkedHashMap<>();
        values(revisionsOfEvents.positions(event), Values.REVISION)
                .forEach(revision -> byId.putIfAbsent(revision.id(), revision));
        return List.copyOf(byId.values());
    }

    /** The claims of {@code event}'s articles that belong to it, by the time they stand for. */
    public List<Claim> claims(EventTotals event) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        for (String article : event.articles()) {
            List<Claim> claims = values(claimsOfArticles.positions(article), Values.CLAIM);
            int latest = claims.stream()
                    .mapToInt(claim -> claim.article().version())
                    .max()
                    .orElse(0);
            claims.stream()
                    .filter(claim -> claim.article().version() == latest && claim.counts())
                    .filter(claim -> events.eventOf(claim)
                            .filter(its -> its.id().equals(event.id()))
                            .isPresent())
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
        return values(articles.positions(id), Values.ARTICLE).stream()
                .filter(article -> version == 0 || article.version() == version)
                .max(Comparator.comparingInt(Article::version));
    }

    @Override
    public void close() {
        follower.close();
        readers.close();
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

    private void note(ConsumerRecord<byte[], byte[]> record, boolean isNew) {
        Position position = new Position(partitions.indexOf(record.topic(), record.partition()), record.offset());
        if (record.topic().equals(Topics.ARTICLES.name())) {
            noteArticle(ChangeReader.key(record), position, record.value());
            return;
        }
        try {
            changes.read(record).ifPresent(change -> {
                note(change, position, record.value());
                if (isNew) {
                    listener.changed(change);
                }
            });
        } catch (SerializationException e) {
            LOG.warn(
                    "passed over {}-{} at {}: {}", record.topic(), record.partition(), record.offset(), e.getMessage());
        }
    }

    private void note(Change change, Position position, byte[] value) {
        switch (change.kind()) {
            case TOTALS -> {
                events.put(change.event());
                latency.counted(change.event().articles());
            }
            case REMOVED -> events.remove(change.eventId());
            case REVISION -> {
                revisionsOfEvents.add(change.eventId(), position);
                recent.put(position.packed(), value);
                if (change.revision().movedTo() != null) {
                    events.move(change.eventId(), change.revision().movedTo());
                }
            }
            case CLAIM -> {
                claimsOfArticles.add(change.claim().article().id(), position);
                recent.put(position.packed(), value);
            }
        }
    }

    private void noteArticle(String id, Position position, byte[] value) {
        if (value == null) {
            articles.remove(id);
        } else {
            if (isCaughtUp() && articles.positions(id).length == 0) {
                latency.read(id);
            }
            articles.add(id, position);
            recent.put(position.packed(), value);
        }
    }
}
