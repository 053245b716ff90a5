package io.claimstream.schemas.topic;

import java.util.List;

/**
 * What {@link TopicCreator} found and did.
 *
 * @param created names of the topics that were missing and now exist
 * @param existing names of the topics that were there
 * @param differences where those that were there are not as the catalogue has them
 */
public record TopicReport(List<String> created, List<String> existing, List<Difference> differences) {

    public TopicReport {
        created = List.copyOf(created);
        existing = List.copyOf(existing);
        differences = List.copyOf(differences);
    }

    /**
     * One setting of an existing topic that is not the catalogue's.
     *
     * @param topic the topic's name
     * @param setting Kafka's name of the setting, or {@code partitions}
     * @param expected its value in the catalogue
     * @param actual its value on the broker; null where the broker does not know the setting
     */
    public record Difference(String topic, String setting, String expected, String actual) {}
}
