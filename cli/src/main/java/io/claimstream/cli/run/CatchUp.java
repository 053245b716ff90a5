package io.claimstream.cli.run;

import io.claimstream.cli.FailureException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Waits until a pipeline has worked off what is in its first topics. The stages are looked at in their order: once a group
 * has committed everything it was to read, in the transaction that also wrote what came of it, only the later stages can
 * have work left.
 */
final class CatchUp implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofMillis(500);
    private static final Duration PROBE = Duration.ofMillis(100);

    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> probe;

    /** @param settings client settings by Kafka's names */
    CatchUp(Map<String, String> settings) {
        Map<String, Object> consumer = new HashMap<>(settings);
        consumer.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        this.admin = Admin.create(new HashMap<>(settings));
        this.probe = new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /**
     * Returns when every stage has read everything, {@code results} can be read to their end, and that has been so for a
     * moment: the aggregator may hold an article back a fifth of a second for the last of its claims.
     *
     * @param health called now and then; throws if the pipeline has broken down
     * @throws FailureException if it takes longer than {@code timeout}
     */
    void await(List<ReadingStage> stages, Collection<String> results, Runnable health, Duration timeout) {
        long begin = System.nanoTime();
        long quietSince = begin;
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            String busy = busy(stages, results);
            if (busy != null) {
                requireTime(begin, timeout, busy);
                quietSince = System.nanoTime();
            }
            health.run();
            pause();
        }
    }

    /** Who or what is not done yet, or null. */
    private String busy(List<ReadingStage> stages, Collection<String> results) {
        for (ReadingStage stage : stages) {
            if (!hasReadAll(stage)) {
                return stage.group();
            }
        }
        return isSettled(partitions(results)) ? null : String.join(", ", results);
    }

    @Override
    public void close() {
        probe.close();
        admin.close();
    }

    private boolean hasReadAll(ReadingStage stage) {
        List<TopicPartition> partitions =
                partitions(stage.among(get(admin.listTopics().names())));
        if (!isSettled(partitions)) {
            return false;
        }
        Map<TopicPartition, Long> ends = ends(partitions, IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, OffsetAndMetadata> committed =
                get(admin.listConsumerGroupOffsets(stage.group()).partitionsToOffsetAndMetadata());
        return partitions.stream().allMatch(partition -> {
            OffsetAndMetadata offset = committed.get(partition);
            long position = offset == null ? 0 : offset.offset();
            return position >= ends.get(partition) || !hasRecords(partition, position, ends.get(partition));
        });
    }

    /** Whether no transaction is open: committed records become readable a little after their commit. */
    private boolean isSettled(List<TopicPartition> partitions) {
        return ends(partitions, IsolationLevel.READ_COMMITTED)
                .equals(ends(partitions, IsolationLevel.READ_UNCOMMITTED));
    }

    /** Offsets also count the ends of transactions, which no group ever commits: only a look can tell. */
    private boolean hasRecords(TopicPartition partition, long begin, long end) {
        probe.assign(List.of(partition));
        probe.seek(partition, begin);
        while (probe.position(partition) < end) {
            if (!probe.poll(PROBE).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<TopicPartition> partitions(Collection<String> topics) {
        return get(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                get(admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all());
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static void requireTime(long begin, Duration timeout, String busy) {
        if (System.nanoTime() - begin > timeout.toNanos()) {
            throw new FailureException("the pipeline has not caught up within " + timeout.toSeconds()
                    + " seconds; it hangs at " + busy + ", and --verbose may tell why");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
}
