package io.claimstream.extractor.service;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.client.BrokerCheck;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumes {@code articles} and produces their claims, each exactly once for readers of committed records, also over
 * crashes and among several instances. What cannot be read goes to {@code articles.rejected}, and the stream goes on.
 *
 * <p>{@link #run()} works on the caller's thread; {@link #close()} may be called from any thread, also before
 * {@code run()}, and again.
 */
public final class ExtractorService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractorService.class);

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(10);
    private static final Duration CLIENT_CLOSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final Producer<byte[], byte[]> producer;
    private final BatchTransaction transaction;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Thread> owner = new AtomicReference<>();
    private volatile boolean working;
    private final Backoff backoff = new Backoff(stop, FIRST_RETRY, LONGEST_RETRY);

    ExtractorService(
            Consumer<byte[], byte[]> consumer,
            Producer<byte[], byte[]> producer,
            Function<Article, List<Claim>> extractor,
            ExtractorMetrics metrics) {
        this.consumer = consumer;
        this.producer = producer;
        this.transaction =
                new BatchTransaction(consumer, producer, new ArticleProcessor(extractor, metrics), metrics, stop);
        metrics.observe(consumer, producer);
    }

    /**
     * A service that is connected but does not run yet.
     *
     * @param extractor the engine; called by one thread only. If it throws, the article is rejected
     * @param metrics is told what the service does, by the same thread
     * @throws io.claimstream.schemas.client.BrokerUnavailableException if no broker answers
     * @throws io.claimstream.schemas.client.MissingTopicsException if topics that it reads or writes do not exist
     */
    public static ExtractorService connect(
            ExtractorSettings settings, Function<Article, List<Claim>> extractor, ExtractorMetrics metrics) {
        BrokerCheck.requireTopics(settings.client(), topics(), BrokerCheck.DEFAULT_TIMEOUT);
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings.producer(), new ByteArraySerializer(), new ByteArraySerializer());
        try {
            Consumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(settings.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            LOG.info("extractor {} in group {} is connected", settings.transactionalId(), settings.groupId());
            return new ExtractorService(consumer, producer, extractor, metrics);
        } catch (KafkaException e) {
            producer.close();
            throw e;
        }
    }

    /** The topics that the service reads and writes. */
    public static List<Topic<?>> topics() {
        List<Topic<?>> topics = new ArrayList<>(Topics.claims());
        topics.add(0, Topics.ARTICLES);
        topics.add(Topics.ARTICLES_REJECTED);
        return List.copyOf(topics);
    }

    /**
     * Works until {@link #close()}, once in the life of a service.
     *
     * @throws ExtractorFailedException if it cannot go on; the clients are closed then
     */
    public void run() {
        if (!owner.compareAndSet(null, Thread.currentThread())) {
            throw new IllegalStateException("the extractor runs, ran or is closed; connect another one");
        }
        try {
            transaction.initialise();
            consumer.subscribe(List.of(Topics.ARTICLES.name()));
            working = true;
            while (stop.getCount() > 0) {
                extract(consumer.poll(POLL));
            }
        } catch (WakeupException e) {
            LOG.debug("woken up to stop");
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            throw TransactionError.failure(e);
        } finally {
            working = false;
            closeClients();
        }
    }

    /** Whether it has taken over its transactions and reads articles. */
    public boolean isWorking() {
        return working;
    }

    /** Stops after the batch at hand, and returns once the clients are closed, or after half a minute. */
    @Override
    public void close() {
        stop.countDown();
        consumer.wakeup();
        if (owner.compareAndSet(null, Thread.currentThread())) {
            closeClients();
        } else if (owner.get() != Thread.currentThread()) {
            awaitStopped();
        }
    }

    private void extract(ConsumerRecords<byte[], byte[]> batch) {
        if (batch.isEmpty()) {
            return;
        }
        if (transaction.write(batch)) {
            backoff.reset();
            LOG.debug("committed {} articles", batch.count());
        } else {
            backoff.await();
        }
    }

    /** The producer first: it aborts what is open before the partitions go to another instance. */
    private void closeClients() {
        try {
            producer.close(CLIENT_CLOSE);
        } finally {
            try {
                consumer.close(CloseOptions.timeout(CLIENT_CLOSE));
            } finally {
                stopped.countDown();
            }
        }
    }

    private void awaitStopped() {
        try {
            if (!stopped.await(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the extractor has not stopped within {} s", LONGEST_STOP.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
