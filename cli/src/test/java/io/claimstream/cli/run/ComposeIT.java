package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.claimstream.cli.CommandRun;
import io.claimstream.cli.Programs;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pipeline as containers; skipped where there is no Docker. */
class ComposeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, String> environment = new HashMap<>();
    private String bootstrapServers;
    private int httpPort;

    @BeforeEach
    void requireDocker() throws IOException, InterruptedException {
        if (!isDockerAvailable()) {
            abort("docker or docker-compose is not available here");
        }
        int port = freePort();
        bootstrapServers = "localhost:" + port;
        environment.put("COMPOSE_PROJECT_NAME", "claimstream-it-" + port);
        environment.put("CLAIMSTREAM_BROKER_PORT", Integer.toString(port));
        httpPort = freePort();
        environment.put("CLAIMSTREAM_HTTP_PORT", Integer.toString(httpPort));
        environment.put("DOCKER_BUILDKIT", "0");
    }

    @AfterEach
    void removeEverything() throws IOException, InterruptedException {
        if (bootstrapServers != null) {
            compose("--profile", "replay", "down", "--volumes", "--remove-orphans", "--timeout", "20");
        }
    }

    @Test
    void theServicesCountTheSeedsAsContainers() throws IOException, InterruptedException {
        require(compose("up", "--detach", "--build"));
        require(compose("--profile", "replay", "up", "replay"));
        awaitCaughtUp();

        CommandRun totals = CommandRun.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers), "totals", "--json");
        List<String> tally = CommandRun.of("tally", ROOT.resolve("seeds").toString()).lines().stream()
                .filter(line -> line.contains("\"totals\":"))
                .sorted()
                .toList();

        assertThat(totals.exitCode()).as(totals.err()).isZero();
        assertThat(totals.lines()).isNotEmpty().containsExactlyElementsOf(tally);
        assertThat(get("/ready").statusCode()).isEqualTo(200);
        assertThat(get("/api/events").body()).contains(tally);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void awaitCaughtUp() {
        PipelineGroups groups = new PipelineGroups("claimstream-extractor", "claimstream-aggregator");
        try (CatchUp catchUp = new CatchUp(Map.of("bootstrap.servers", bootstrapServers))) {
            catchUp.await(groups.stages(), groups.results(), () -> {}, Duration.ofMinutes(2));
        }
    }

    private void require(CommandRun run) throws IOException, InterruptedException {
        if (run.exitCode() != 0) {
            throw new AssertionError(run.out()
                    + run.err()
                    + compose("logs", "--no-color", "--tail", "50").out());
        }
    }

    private CommandRun compose(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker-compose"));
        command.addAll(List.of(arguments));
        return Programs.run(ROOT, environment, command.toArray(String[]::new));
    }

    private static boolean isDockerAvailable() throws IOException, InterruptedException {
        return Programs.isInstalled("docker")
                && Programs.isInstalled("docker-compose")
                && Programs.run(ROOT, Map.of(), "docker", "info").exitCode() == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
