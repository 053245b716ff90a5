package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.extractor.metrics.MicrometerExtractorMetrics;
import io.claimstream.schemas.record.RejectedHeaders;
import io.claimstream.schemas.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class ExtractorServiceTest {

    private static final TopicPartition ARTICLES = new TopicPartition(Topics.ARTICLES.name(), 0);

    private static final ConsumerRecord<byte[], byte[]> FIRST =
            ArticleRecords.record(ArticleRecords.article("a", "killed 4 UA"), 5);
    private static final ConsumerRecord<byte[], byte[]> SECOND =
            ArticleRecords.record(ArticleRecords.article("b", "injured 43 UA"), 6);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final FailingProducer producer = new FailingProducer();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ExtractorService service =
            new ExtractorService(consumer, producer, new LineExtractor(), new MicrometerExtractorMetrics(registry));

    @Test
    void commitsClaimsAndOffsetsTogether() {
        deliver(List.of(FIRST, SECOND));
        stop();

        service.run();

        assertThat(topics(producer.history())).containsExactly("claims.casualties", "claims.casualties");
        assertThat(committedOffsets()).containsExactly(7L);
        assertThat(producer.commitCount()).isEqualTo(1);
    }

    @Test
    void abortsAndReadsTheBatchAgainWhenItsPartitionsHaveGoneToAnotherInstance() {
        deliver(List.of(FIRST));
        producer.failOnOffsets(new CommitFailedException("the group has a new generation"));
        redeliver(5, List.of(FIRST));
        stop();

        service.run();

        assertThat(topics(producer.history())).containsExactly("claims.casualties");
        assertThat(committedOffsets()).containsExactly(6L);
    }

    @Test
    void abortsAndReadsTheBatchAgainWhenABrokerFailsMeanwhile() {
        deliver(List.of(FIRST));
        producer.failOnCommit(new KafkaException("error state", new TransactionAbortableException("no leader")));
        redeliver(5, List.of(FIRST));
        stop();

        service.run();

        assertThat(topics(producer.history())).containsExactly("claims.casualties");
        assertThat(committedOffsets()).containsExactly(6L);
    }

    @Test
    void asksForTheCommitAgainWhenTheAnswerIsLate() {
        deliver(List.of(FIRST));
        producer.failOnCommit(new TimeoutException("no answer"));
        stop();

        service.run();

        assertThat(producer.commitCount()).isEqualTo(1);
        assertThat(committedOffsets()).containsExactly(6L);
    }

    @Test
    void rejectsAnArticleWhoseClaimTheBrokerRefusesAndKeepsTheOthers() {
        deliver(List.of(FIRST, SECOND));
        producer.refuse("claims.casualties", new RecordTooLargeException("too large"));
        redeliver(5, List.of(FIRST, SECOND));
        stop();

        service.run();

        assertThat(topics(producer.history())).containsExactly("articles.rejected", "claims.casualties");
        ProducerRecord<byte[], byte[]> rejected = producer.history().get(0);
        assertThat(rejected.value()).isEqualTo(FIRST.value());
        assertThat(ArticleRecords.header(rejected.headers(), RejectedHeaders.REASON))
                .endsWith("too large");
        assertThat(committedOffsets()).containsExactly(7L);
    }

    @Test
    void countsWhatIsCommittedAndOnlyOnceHoweverOftenItIsTried() {
        ConsumerRecord<byte[], byte[]> tombstone = ArticleRecords.record("c", null, 7, new RecordHeaders());
        deliver(List.of(FIRST, SECOND, tombstone));
        producer.failOnCommit(new KafkaException("error state", new TransactionAbortableException("no leader")));
        redeliver(5, List.of(FIRST, SECOND, tombstone));
        stop();

        service.run();

        assertThat(articles("extracted")).isEqualTo(2);
        assertThat(articles("withdrawn")).isEqualTo(1);
        assertThat(articles("rejected")).isZero();
        assertThat(registry.get("claimstream.claims")
                        .tag("family", "casualties")
                        .counter()
                        .count())
                .isEqualTo(producer.history().size());
        assertThat(registry.get("claimstream.extraction").timer().count()).isEqualTo(4);
    }

    @Test
    void countsAnArticleThatTheBrokerRefusesAsRejectedAndWithoutClaims() {
        deliver(List.of(FIRST));
        producer.refuse("claims.casualties", new RecordTooLargeException("too large"));
        redeliver(5, List.of(FIRST));
        stop();

        service.run();

        assertThat(articles("extracted")).isZero();
        assertThat(articles("rejected")).isEqualTo(1);
        assertThat(registry.get("claimstream.articles.rejected")
                        .tag("reason", "refused")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsNothingThatIsNeverCommitted() {
        deliver(List.of(FIRST));
        producer.failOnCommit(new ProducerFencedException("fenced"));
        producer.abortTransactionException = new ProducerFencedException("fenced");

        assertThatThrownBy(service::run).isInstanceOf(ExtractorFailedException.class);

        assertThat(articles("extracted")).isZero();
    }

    @Test
    void failsRatherThanLoseAnArticleThatCannotEvenBeRejected() {
        deliver(List.of(FIRST));
        producer.refuse("claims.casualties", new RecordTooLargeException("too large"));
        redeliver(5, List.of(FIRST));
        producer.refuse("articles.rejected", new RecordTooLargeException("too large as well"));

        assertThatThrownBy(service::run)
                .isInstanceOf(ExtractorFailedException.class)
                .hasMessageContaining("topic articles.rejected")
                .hasMessageContaining("too large as well");
        assertThat(producer.history()).isEmpty();
    }

    @Test
    void failsWhenAnotherInstanceHasItsTransactionalId() {
        deliver(List.of(FIRST));
        producer.failOnCommit(new ProducerFencedException("fenced"));
        producer.abortTransactionException = new ProducerFencedException("fenced");

        assertThatThrownBy(service::run)
                .isInstanceOf(ExtractorFailedException.class)
                .hasMessageContaining("KAFKA_TRANSACTIONAL_ID");
        assertThat(producer.closed()).isTrue();
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void failsWhenItMayNotWrite() {
        deliver(List.of(FIRST));
        producer.failOnCommit(
                new KafkaException("error state", new TopicAuthorizationException("not allowed: claims.casualties")));

        assertThatThrownBy(service::run)
                .isInstanceOf(ExtractorFailedException.class)
                .hasMessageContaining("not allowed: claims.casualties");
    }

    @Test
    void closesItsClientsWhenStopped() {
        stop();
        service.run();
        assertThat(producer.closed()).isTrue();
        assertThat(consumer.closed()).isTrue();
    }

    @Test
    void canBeClosedTwiceAndWithoutHavingRun() {
        service.close();
        service.close();
        assertThat(producer.closed()).isTrue();
        assertThat(consumer.closed()).isTrue();
        assertThatThrownBy(service::run).isInstanceOf(IllegalStateException.class);
    }

    private double articles(String outcome) {
        return registry.get("claimstream.articles")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private void deliver(List<ConsumerRecord<byte[], byte[]>> records) {
        consumer.schedulePollTask(() -> {
            consumer.rebalance(List.of(ARTICLES));
            consumer.updateBeginningOffsets(Map.of(ARTICLES, 0L));
            records.forEach(consumer::addRecord);
        });
    }

    /** A mock consumer forgets what it has delivered; the service must have gone back for it, though. */
    private void redeliver(long expectedPosition, List<ConsumerRecord<byte[], byte[]>> records) {
        consumer.schedulePollTask(() -> {
            assertThat(consumer.position(ARTICLES)).isEqualTo(expectedPosition);
            records.forEach(consumer::addRecord);
        });
    }

    private void stop() {
        consumer.schedulePollTask(service::close);
    }

    private List<Long> committedOffsets() {
        return producer.consumerGroupOffsetsHistory().stream()
                .flatMap(group -> group.values().stream())
                .map(offsets -> offsets.get(ARTICLES))
                .map(OffsetAndMetadata::offset)
                .toList();
    }

    private static List<String> topics(List<ProducerRecord<byte[], byte[]>> records) {
        return records.stream().map(ProducerRecord::topic).toList();
    }

    /** Fails once at each point that it is told to. */
    private static final class FailingProducer extends MockProducer<byte[], byte[]> {

        private final Queue<RuntimeException> onOffsets = new ArrayDeque<>();
        private final Queue<RuntimeException> onCommit = new ArrayDeque<>();
        private final Queue<Map.Entry<String, RuntimeException>> refusals = new ArrayDeque<>();

        FailingProducer() {
            super(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        }

        void failOnOffsets(RuntimeException error) {
            onOffsets.add(error);
        }

        void failOnCommit(RuntimeException error) {
            onCommit.add(error);
        }

        void refuse(String topic, RuntimeException error) {
            refusals.add(Map.entry(topic, error));
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback callback) {
            Map.Entry<String, RuntimeException> refusal = refusals.peek();
            if (refusal != null && refusal.getKey().equals(record.topic())) {
                refusals.remove();
                callback.onCompletion(null, refusal.getValue());
                failOnCommit(new KafkaException("error state", refusal.getValue()));
            }
            return super.send(record, callback);
        }

        @Override
        public void sendOffsetsToTransaction(
                Map<TopicPartition, OffsetAndMetadata> offsets, ConsumerGroupMetadata group) {
            fail(onOffsets);
            super.sendOffsetsToTransaction(offsets, group);
        }

        @Override
        public void commitTransaction() {
            fail(onCommit);
            super.commitTransaction();
        }

        private static void fail(Queue<RuntimeException> errors) {
            if (!errors.isEmpty()) {
                throw errors.remove();
            }
        }
    }
}
