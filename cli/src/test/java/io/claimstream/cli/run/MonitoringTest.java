package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whether what Prometheus asks, and where, is what docker-compose starts, and where. */
class MonitoringTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JOB =
            Pattern.compile("job_name: (\\S+)|names: \\[(\\S+)]|port: (\\d+)", Pattern.MULTILINE);

    @Test
    void everyJobAsksAServiceOfComposeWhereThatListens() throws IOException {
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));

        Map<String, Integer> ports = new TreeMap<>();
        List<String> found = JOB.matcher(Files.readString(ROOT.resolve("monitoring/prometheus.yml")))
                .results()
                .map(MonitoringTest::group)
                .toList();
        for (int i = 0; i < found.size(); i += 3) {
            assertThat(found.get(i)).isEqualTo(found.get(i + 1));
            ports.put(found.get(i), Integer.parseInt(found.get(i + 2)));
        }

        assertThat(ports).containsOnlyKeys("extractor", "aggregator");
        assertThat(ports).containsEntry("aggregator", Page.USUAL_PORT);
        assertThat(compose).contains("CLAIMSTREAM_EXTRACTOR_HTTP_PORT: " + ports.get("extractor") + "\n");
        assertThat(compose).contains("\n  extractor:\n", "\n  aggregator:\n");
    }

    @Test
    void whatTheProfileMountsIsThere() throws IOException {
        String compose = Files.readString(ROOT.resolve("docker-compose.yml"));

        List<String> mounted = Pattern.compile("- \\./(monitoring\\S*?):/")
                .matcher(compose)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(mounted).hasSize(3).allMatch(path -> Files.exists(ROOT.resolve(path)));
    }

    private static String group(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        throw new IllegalStateException(match.group());
    }
}
