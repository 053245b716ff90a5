package io.claimstream.cli.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One consumer group of a pipeline and the topics that it reads.
 *
 * @param group the group's id
 * @param topics chooses them by name
 */
record ReadingStage(String group, Predicate<String> topics) {

    /** The group's reading of topics that are known by name. */
    static ReadingStage of(String group, Collection<String> topics) {
        return new ReadingStage(group, Set.copyOf(topics)::contains);
    }

    /** A Streams application's reading of what it has redistributed itself: Kafka Streams names such topics. */
    static ReadingStage ofRepartitionTopics(String application) {
        return new ReadingStage(
                application, topic -> topic.startsWith(application + "-") && topic.endsWith("-repartition"));
    }

    List<String> among(Collection<String> names) {
        return names.stream().filter(topics).sorted().toList();
    }
}
