package io.claimstream.aggregator.http.view;

import io.claimstream.schemas.hash.ContentHash;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Which topics these are: offsets mean nothing in topics that were made anew, or are another broker's, under the same
 * names.
 */
final class TopicIdentity {

    private static final int LENGTH = 6;

    private TopicIdentity() {}

    /** A few letters and digits that come of the ids of the topics. */
    static String of(Map<String, String> settings, Collection<TopicPartition> partitions) {
        TreeSet<String> names =
                partitions.stream().map(TopicPartition::topic).collect(Collectors.toCollection(TreeSet::new));
        try (Admin admin = Admin.create(new HashMap<>(settings))) {
            Map<String, TopicDescription> topics =
                    admin.describeTopics(names).allTopicNames().get();
            String ids = names.stream()
                    .map(name -> topics.get(name).topicId() + "/"
                            + topics.get(name).partitions().size())
                    .collect(Collectors.joining(","));
            return ContentHash.of(ids).substring(0, LENGTH);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("cannot tell which topics these are", e.getCause());
        }
    }
}
