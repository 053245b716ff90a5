package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.cli.CommandRun;
import io.claimstream.cli.ExitCode;
import io.claimstream.cli.Programs;
import io.claimstream.cli.broker.TopicReader;
import io.claimstream.schemas.record.CloudEvent;
import io.claimstream.schemas.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need a broker, against the pipeline on an embedded one, with the seed articles in it. */
class PipelineIT {

    private static final Path SEEDS = Path.of("../seeds");
    private static final String LUHANSK = "ua-luhansk-2024-06-07-missile-attack";

    private static final Resources RESOURCES = new Resources();

    @TempDir
    private static Path folder;

    private static LocalPipeline pipeline;

    @BeforeAll
    static void replaySeeds() {
        pipeline = new LocalPipeline(RESOURCES, folder.resolve("pipeline"), 0, LinkingRules.DEFAULT);
        assertThat(run("replay", SEEDS.toString()).exitCode()).isZero();
        pipeline.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        RESOURCES.close();
    }

    @Test
    void theTopicsAreAsTheCatalogueHasThem() {
        CommandRun described = run("topics", "describe");

        assertThat(described.exitCode()).isZero();
        assertThat(described.lines()).hasSize(1 + Topics.all().size());
        assertThat(described.lines().subList(1, described.lines().size())).allMatch(line -> line.endsWith("as here"));
    }

    @Test
    void topicsThatAreThereAreNotCreatedAgain() {
        CommandRun created = run("topics");

        assertThat(created.exitCode()).isZero();
        assertThat(created.out()).isEmpty();
        assertThat(created.err()).contains("created 0 topics");
    }

    @Test
    void theTableShowsTheTollAndWhatItWas() {
        CommandRun totals = run("totals");

        assertThat(totals.exitCode()).isZero();
        assertThat(totals.lines())
                .anySatisfy(line -> assertThat(line).startsWith(LUHANSK).containsPattern(" killed +4 +was 3"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("ua-nikopol-2024-06-07-shelling")
                        .containsPattern(" killed +1 "));
    }

    @Test
    void theStreamComesToWhatTheTallyComesTo() {
        List<String> tally = run("tally", SEEDS.toString()).lines().stream()
                .filter(line -> line.contains("\"totals\":"))
                .sorted()
                .toList();

        assertThat(tally).isNotEmpty();
        assertThat(run("totals", "--json").lines()).containsExactlyElementsOf(tally);
    }

    @Test
    void replayingAgainInAnotherOrderChangesNoTotal() throws IOException {
        String before = run("totals", "--json").out();
        List<String> reversed = new ArrayList<>(List.of("replay"));
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            seeds.map(Path::toString).filter(name -> name.endsWith(".txt")).forEach(reversed::add);
        }
        Collections.reverse(reversed.subList(1, reversed.size()));

        assertThat(run(reversed.toArray(String[]::new)).exitCode()).isZero();
        pipeline.awaitCaughtUp();

        assertThat(run("totals", "--json").out()).isEqualTo(before);
    }

    @Test
    void aSubscriberSeesTheClaimsThatAPlainConsumerSees() {
        List<String> seen = run("subscribe", "casualties", "--json", "--from-beginning", "--exit")
                .lines();

        assertThat(seen).isNotEmpty().containsExactlyInAnyOrderElementsOf(records("claims.casualties"));
    }

    @Test
    void aSubscriberSeesTheClaimsThatKcatSees() throws IOException, InterruptedException {
        assumeThat(Programs.isInstalled("kcat")).as("kcat is installed").isTrue();
        String[] kcat = {
            "kcat",
            "-b",
            pipeline.bootstrapServers(),
            "-C",
            "-e",
            "-q",
            "-X",
            "isolation.level=read_committed",
            "-t",
            "claims.munitions"
        };

        assertThat(run("subscribe", "munitions", "--json", "--from-beginning", "--exit")
                        .lines())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Programs.run(folder, Map.of(), kcat).lines());
    }

    @Test
    void aSubscriberCanChooseMeasurePlaceAndEvent() {
        List<String> killed = run(
                        "subscribe", "--from-beginning", "--exit", "--measure", "killed", "--place", "nikopol")
                .lines();
        List<String> ofEvent = run(
                        "subscribe", "--from-beginning", "--exit", "--event", "ua-nikopol-2024-06-07-shelling")
                .lines();

        assertThat(killed).isNotEmpty().allMatch(line -> line.contains("  Nikopol (UA)  killed"));
        assertThat(ofEvent).containsAll(killed).allMatch(line -> line.contains("  Nikopol (UA)  "));
    }

    @Test
    void anEventIsExplainedWithItsQuotes() {
        CommandRun explained = run("explain", LUHANSK);

        assertThat(explained.exitCode()).isZero();
        assertThat(explained.out()).contains(LUHANSK, "killed four people and injured over 40", "3 -> 4");
    }

    @Test
    void anUnknownEventIsAnsweredWithTheOneThatWasMeant() {
        CommandRun explained = run("explain", "luhansk");

        assertThat(explained.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(explained.out()).isEmpty();
        assertThat(explained.err()).contains("luhansk", LUHANSK).doesNotContain("Exception");
    }

    @Test
    void aClaimOfAnUnknownVersionIsNamedAndPassedOver() throws ExecutionException, InterruptedException {
        int before = run("subscribe", "damage", "--json", "--from-beginning", "--exit")
                .lines()
                .size();
        var record = new ProducerRecord<byte[], byte[]>("claims.damage", "{}".getBytes(StandardCharsets.UTF_8));
        record.headers().add(CloudEvent.TYPE, "io.claimstream.claim.v99".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                new HashMap<>(pipeline.settings()), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }

        CommandRun subscribed = run("subscribe", "damage", "--json", "--from-beginning", "--exit");

        assertThat(subscribed.exitCode()).isZero();
        assertThat(subscribed.lines()).hasSize(before);
        assertThat(subscribed.err()).contains("claims.damage", "io.claimstream.claim.v99");
        pipeline.awaitCaughtUp();
        assertThat(records("claims.rejected")).contains("{}");
    }

    @Test
    void anArticleWithoutADateIsRefusedAndTheOthersAreReplayed() throws IOException {
        Path articles = Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\":\"undated\",\"text\":\"x\"}\n{\"id\":\"dated\",\"text\":\"x\",\"publishedAt\":\"2024-05-03\"}\n");

        CommandRun replayed = run("replay", articles.toString());

        assertThat(replayed.exitCode()).isEqualTo(ExitCode.REJECTED_INPUT);
        assertThat(replayed.err()).contains("undated", "publishedAt", "replayed 1 articles");
    }

    private static List<String> records(String topic) {
        List<String> records = new ArrayList<>();
        try (TopicReader reader = TopicReader.open(
                pipeline.settings(),
                Topics.all().stream().filter(each -> each.name().equals(topic)).toList())) {
            reader.readToEnd(record -> records.add(new String(record.value(), StandardCharsets.UTF_8)));
        }
        return records;
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", pipeline.bootstrapServers()), arguments);
    }
}
