package io.claimstream.cli.topics;

import io.claimstream.cli.ExitCode;
import io.claimstream.cli.terminal.Terminal;
import io.claimstream.cli.terminal.TextTable;
import io.claimstream.schemas.client.BrokerCheck;
import io.claimstream.schemas.client.KafkaSettings;
import io.claimstream.schemas.topic.Cleanup;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.TopicCreator;
import io.claimstream.schemas.topic.TopicReport;
import io.claimstream.schemas.topic.TopicReport.Difference;
import io.claimstream.schemas.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** The catalogue of topics against what a broker has. */
final class TopicCatalogue {

    private final Map<String, String> settings;
    private final Terminal terminal;

    TopicCatalogue(Map<String, String> settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /** Creates what is missing and prints the name of each topic created. */
    int create() {
        try (Admin admin = connect()) {
            TopicReport report = new TopicCreator(admin).create(Topics.all());
            report.created().forEach(terminal::print);
            terminal.say("created " + report.created().size() + " topics at " + KafkaSettings.bootstrapServers(settings)
                    + "; " + report.existing().size() + " were there");
            report.differences()
                    .forEach(difference ->
                            terminal.say("topic " + difference.topic() + ": " + words(difference) + "; left as it is"));
            return ExitCode.OK;
        }
    }

    /** Prints a table of the catalogue and what the broker has of it. */
    int describe() {
        try (Admin admin = connect()) {
            Set<String> names = names(admin);
            List<Topic<?>> existing = Topics.all().stream()
                    .filter(topic -> names.contains(topic.name()))
                    .toList();
            // all of them exist, so this only compares
            List<Difference> differences =
                    new TopicCreator(admin).create(existing).differences();
            TextTable table =
                    new TextTable("TOPIC", "PARTITIONS", "CLEANUP", "RETENTION", "KEY", "VALUE", "ON THE BROKER");
            for (Topic<?> topic : Topics.all()) {
                table.add(
                        topic.name(),
                        Integer.toString(topic.partitions()),
                        topic.cleanup().label(),
                        retention(topic),
                        topic.key(),
                        topic.value().name(),
                        names.contains(topic.name()) ? state(topic, differences) : "missing");
            }
            table.lines().forEach(line -> terminal.print(line.plain()));
            return existing.size() == Topics.all().size() && differences.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    private Admin connect() {
        BrokerCheck.require(settings, BrokerCheck.DEFAULT_TIMEOUT);
        return Admin.create(new HashMap<>(settings));
    }

    private static String state(Topic<?> topic, List<Difference> differences) {
        String words = differences.stream()
                .filter(difference -> difference.topic().equals(topic.name()))
                .map(TopicCatalogue::words)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "as here" : words;
    }

    private static String words(Difference difference) {
        return difference.setting() + " is " + difference.actual() + " instead of " + difference.expected();
    }

    private static String retention(Topic<?> topic) {
        if (topic.cleanup() == Cleanup.COMPACT) {
            return "latest by key";
        }
        return topic.retention().isNegative() ? "for ever" : topic.retention().toDays() + " days";
    }

    private static Set<String> names(Admin admin) {
        try {
            return admin.listTopics().names().get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        }
    }
}
