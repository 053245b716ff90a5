package io.claimstream.schemas.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics of the catalogue where they are missing; topics that exist are left as they are. */
public final class TopicCreator {

    /** The replication factor that leaves the choice to the broker. */
    public static final short BROKER_DEFAULT = -1;

    private final Admin admin;
    private final short replication;

    /** A creator with the broker's default replication; who gave {@code admin} closes it. */
    public TopicCreator(Admin admin) {
        this(admin, BROKER_DEFAULT);
    }

    /**
     * A creator of topics with {@code replication} copies.
     *
     * @param replication the replication factor of new topics; {@link #BROKER_DEFAULT} for the broker's choice
     */
    public TopicCreator(Admin admin, short replication) {
        this.admin = admin;
        this.replication = replication;
    }

    /**
     * Creates those of {@code topics} that are missing. Doing it again, or at the same time elsewhere, does no harm.
     *
     * @return what was created, what was there, and where that differs from the catalogue
     * @throws KafkaException if the broker refuses or does not answer within the admin client's timeout
     */
    public TopicReport create(Collection<? extends Topic<?>> topics) {
        Set<String> names = await(admin.listTopics().names());
        List<Topic<?>> missing = new ArrayList<>();
        List<Topic<?>> existing = new ArrayList<>();
        for (Topic<?> topic : topics) {
            (names.contains(topic.name()) ? existing : missing).add(topic);
        }
        existing.addAll(createAll(missing));
        missing.removeAll(existing);
        return new TopicReport(names(missing), names(existing), differences(existing));
    }

    /** Creates {@code topics}, and returns those that somebody else has just created. */
    private List<Topic<?>> createAll(List<Topic<?>> topics) {
        List<NewTopic> orders = new ArrayList<>();
        topics.forEach(topic -> orders.add(topic.create(replication)));
        Map<String, KafkaFuture<Void>> results = admin.createTopics(orders).values();
        List<Topic<?>> existing = new ArrayList<>();
        for (Topic<?> topic : topics) {
            try {
                await(results.get(topic.name()));
            } catch (TopicExistsException e) {
                existing.add(topic);
            }
        }
        return existing;
    }

    private List<TopicReport.Difference> differences(List<Topic<?>> topics) {
        Map<ConfigResource, Config> configs = new HashMap<>(await(admin.describeConfigs(
                        topics.stream().map(TopicCreator::resource).toList())
                .all()));
        Map<String, TopicDescription> descriptions =
                await(admin.describeTopics(names(topics)).allTopicNames());
        List<TopicReport.Difference> differences = new ArrayList<>();
        for (Topic<?> topic : topics) {
            int partitions = descriptions.get(topic.name()).partitions().size();
            if (partitions != topic.partitions()) {
                differences.add(new TopicReport.Difference(
                        topic.name(),
                        "partitions",
                        Integer.toString(topic.partitions()),
                        Integer.toString(partitions)));
            }
            Config config = configs.get(resource(topic));
            topic.configs().forEach((setting, expected) -> {
                ConfigEntry entry = config.get(setting);
                String actual = entry == null ? null : entry.value();
                if (!expected.equals(actual)) {
                    differences.add(new TopicReport.Difference(topic.name(), setting, expected, actual));
                }
            });
        }
        return differences;
    }

    private static List<String> names(List<Topic<?>> topics) {
        return topics.stream().<String>map(Topic::name).toList();
    }

    private static ConfigResource resource(Topic<?> topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException known) {
                throw known;
            }
            throw new KafkaException(e.getCause());
        }
    }
}
