package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The partitions that a view reads, each known by its index: first those whose changes are streamed, then articles. */
final class ReadPartitions {

    private final List<TopicPartition> partitions = new ArrayList<>();
    private final List<Set<Change.Kind>> kinds = new ArrayList<>();
    private final Map<TopicPartition, Integer> indices = new HashMap<>();
    private final int streamed;

    /** The partitions as {@code consumer} finds them. */
    ReadPartitions(Consumer<?, ?> consumer) {
        add(consumer, Topics.TOTALS, EnumSet.of(Change.Kind.TOTALS, Change.Kind.REMOVED));
        add(consumer, Topics.REVISIONS, EnumSet.of(Change.Kind.REVISION));
        Topics.claims().forEach(topic -> add(consumer, topic, EnumSet.of(Change.Kind.CLAIM)));
        streamed = partitions.size();
        add(consumer, Topics.ARTICLES, EnumSet.noneOf(Change.Kind.class));
    }

    private void add(Consumer<?, ?> consumer, Topic<?> topic, Set<Change.Kind> itsKinds) {
        int count = consumer.partitionsFor(topic.name()).size();
        for (int partition = 0; partition < count; partition++) {
            TopicPartition next = new TopicPartition(topic.name(), partition);
            indices.put(next, partitions.size());
            partitions.add(next);
            kinds.add(itsKinds);
        }
    }

    List<TopicPartition> all() {
        return partitions;
    }

    /** How many of them carry changes; their indices are the first. */
    int streamed() {
        return streamed;
    }

    TopicPartition at(int index) {
        return partitions.get(index);
    }

    int indexOf(String topic, int partition) {
        return indices.get(new TopicPartition(topic, partition));
    }

    /** Whether changes of one of {@code wanted} come from the partition. */
    boolean carries(int index, Set<Change.Kind> wanted) {
        return kinds.get(index).stream().anyMatch(wanted::contains);
    }
}
