package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimstream.schemas.record.CloudEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a pipeline in a process of its own writes to standard error with {@code --log-format json}. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class LogFormatIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BROKER = Pattern.compile("the broker is at (\\S+);");

    @TempDir
    private Path folder;

    private final List<JsonNode> events = new ArrayList<>();

    @Test
    void everyLineIsAnObjectThatNamesWhatWasWorkedOn() throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-jar",
                        Path.of("target/app/claimstream.jar").toAbsolutePath().toString(),
                        "demo",
                        "--verbose",
                        "--log-format",
                        "json",
                        "--port",
                        "0",
                        "--broker-port",
                        "0")
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try (BufferedReader lines = demo.errorReader(StandardCharsets.UTF_8)) {
            JsonNode invitation =
                    next(lines, event -> BROKER.matcher(message(event)).find());
            sendWhatCannotBeRead(invitation);
            JsonNode article = find(lines, event -> message(event).startsWith("rejected articles-"));
            JsonNode claim = find(lines, event -> event.path("claim").asText().equals("c-broken"));
            demo.toHandle().destroy(); // unlike the process itself it leaves the streams open
            next(lines, event -> false);

            assertThat(article.path("article").asText()).isEqualTo("bad-article");
            assertThat(article.path("log.level").asText()).isEqualTo("WARN");
            assertThat(claim.path("article").asText()).isEqualTo("its-article");
            assertThat(events).anySatisfy(event -> {
                assertThat(event.path("event").asText()).isEqualTo("ua-luhansk-2024-06-07-missile-attack");
                assertThat(event.path("claim").asText()).startsWith("c-");
                assertThat(event.path("article").asText()).startsWith("luhansk");
            });
        } finally {
            demo.destroyForcibly();
        }
    }

    /** An event that is {@code wanted}, among those that were read or else those that follow. */
    private JsonNode find(BufferedReader lines, Predicate<JsonNode> wanted) throws IOException {
        for (JsonNode event : events) {
            if (wanted.test(event)) {
                return event;
            }
        }
        return next(lines, wanted);
    }

    /** The next event that is {@code wanted}; null at the end. Fails at a line that is no event. */
    private JsonNode next(BufferedReader lines, Predicate<JsonNode> wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            JsonNode event = JSON.readTree(line);
            assertThat(event.isObject()).as(line).isTrue();
            assertThat(event.path("@timestamp").asText()).as(line).isNotEmpty();
            assertThat(event.path("log.level").asText()).as(line).isNotEmpty();
            events.add(event);
            if (wanted.test(event)) {
                return event;
            }
        }
        return null;
    }

    private static void sendWhatCannotBeRead(JsonNode invitation) {
        Matcher broker = BROKER.matcher(message(invitation));
        assertThat(broker.find()).isTrue();
        ProducerRecord<String, String> claim = new ProducerRecord<>("claims.damage", "UA", "{");
        claim.headers().add(CloudEvent.ID, "c-broken".getBytes(StandardCharsets.UTF_8));
        claim.headers().add(CloudEvent.SUBJECT, "its-article".getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.group(1)), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("articles", "bad-article", "{"));
            producer.send(claim);
        }
    }

    private static String message(JsonNode event) {
        return event.path("message").asText();
    }
}
