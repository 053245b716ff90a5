package io.claimstream.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.schemas.topic.TopicReport.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class TopicCreatorIT {

    private EmbeddedBroker broker;
    private Admin admin;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.startTemporary();
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterEach
    void stop() {
        admin.close();
        broker.close();
    }

    @Test
    void createsTheWholeCatalogueOnceAndThenLeavesItAlone() {
        List<String> names = Topics.all().stream().<String>map(Topic::name).toList();

        TopicReport first = new TopicCreator(admin).create(Topics.all());
        assertThat(first.created()).containsExactlyElementsOf(names);
        assertThat(first.existing()).isEmpty();

        TopicReport second = new TopicCreator(admin).create(Topics.all());
        assertThat(second.created()).isEmpty();
        assertThat(second.existing()).containsExactlyElementsOf(names);
        assertThat(second.differences()).isEmpty();
    }

    @Test
    void createsOnlyWhatIsMissing() {
        new TopicCreator(admin).create(List.of(Topics.TOTALS));

        TopicReport report = new TopicCreator(admin, (short) 1).create(List.of(Topics.TOTALS, Topics.REVISIONS));

        assertThat(report.created()).containsExactly("revisions");
        assertThat(report.existing()).containsExactly("totals");
    }

    @Test
    void reportsWhereAnExistingTopicIsNotAsTheCatalogueHasIt() throws Exception {
        Map<String, String> configs = new HashMap<>(Topics.TOTALS.configs());
        configs.put("cleanup.policy", "delete");
        NewTopic other = new NewTopic("totals", 2, (short) -1).configs(configs);
        admin.createTopics(List.of(other)).all().get();

        TopicReport report = new TopicCreator(admin).create(List.of(Topics.TOTALS));

        assertThat(report.differences())
                .containsExactly(
                        new Difference("totals", "partitions", "6", "2"),
                        new Difference("totals", "cleanup.policy", "compact", "delete"));
    }

    @Test
    void twoCreatorsAtOnceDoNotDisturbEachOther() throws Exception {
        List<TopicReport> reports = new ArrayList<>();
        Thread other = new Thread(() -> reports.add(new TopicCreator(admin).create(Topics.all())));
        other.start();
        TopicReport mine = new TopicCreator(admin).create(Topics.all());
        other.join();

        assertThat(reports).hasSize(1);
        assertThat(mine.created().size() + reports.get(0).created().size())
                .isEqualTo(Topics.all().size());
    }
}
