package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.aggregator.http.HttpApi;
import io.claimstream.aggregator.http.HttpSettings;
import io.claimstream.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The whole pipeline with its page, as {@code demo} has it, without the seeds. */
final class ServedPipeline implements AutoCloseable {

    private final Resources resources = new Resources();
    private final Path folder;
    private final LocalPipeline pipeline;
    private HttpApi api;

    ServedPipeline(Path folder) {
        this.folder = folder;
        this.pipeline = new LocalPipeline(resources, folder.resolve("data"), 0, LinkingRules.DEFAULT);
        serve(0);
    }

    /** The address of a path of its page. */
    String address(String path) {
        return "http://localhost:" + api.port() + path;
    }

    /** Replays seed files, folders or JSON lines. */
    void replay(Path... paths) {
        String[] command = new String[1 + paths.length];
        command[0] = "replay";
        for (int each = 0; each < paths.length; each++) {
            command[1 + each] = paths[each].toString();
        }
        CommandRun replayed = CommandRun.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", pipeline.bootstrapServers()), command);
        assertThat(replayed.exitCode()).as(replayed.err()).isZero();
    }

    /** Replays one article, given as JSON. */
    void replay(String article) throws IOException {
        replay(Files.writeString(Files.createTempFile(folder, "article", ".jsonl"), article + "\n"));
    }

    void awaitCaughtUp() {
        pipeline.awaitCaughtUp();
    }

    /** The page's server is gone; the pipeline goes on. */
    int stopServing() {
        int port = api.port();
        api.close();
        return port;
    }

    /** Serves the page; 0 for any free port. */
    void serve(int port) {
        api = HttpApi.start(HttpSettings.of(pipeline.settings()).at(HttpSettings.LOOPBACK, port));
    }

    @Override
    public void close() {
        api.close();
        resources.close();
    }
}
