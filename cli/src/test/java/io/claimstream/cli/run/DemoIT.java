package io.claimstream.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregator.event.LinkingRules;
import io.claimstream.cli.CommandRun;
import io.claimstream.cli.ExitCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that run the whole pipeline. */
class DemoIT {

    @TempDir
    private Path folder;

    @Test
    void theDemoPrintsTheTotalsOfTheSeedsAndStops() {
        CommandRun demo = CommandRun.of("demo", "--exit", "--broker-port", "0");

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out())
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +killed +4 +was 3")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +injured +43 +was more than 40")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +launched:missile +5")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +intercepted:missile +4")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +impacted:missile +1")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +damaged:apartment-block +33")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +damaged:school +2")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +damaged:kindergarten +3")
                .containsPattern("ua-luhansk-2024-06-07-missile-attack +damaged:college +1")
                .containsPattern("ua-nikopol-2024-06-07-shelling +killed +1 ");
        assertThat(demo.err()).contains("replayed").doesNotContain("WARN", "ERROR", "Exception");
    }

    @Test
    void aPageOnAPortThatIsTakenIsRefusedBeforeAnythingStarts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun demo = CommandRun.of("demo", "--exit", "--port", Integer.toString(taken.getLocalPort()));

            assertThat(demo.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(demo.out()).isEmpty();
            assertThat(demo.err())
                    .contains("port " + taken.getLocalPort(), "--port")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aBrokerPortThatIsTakenIsRefused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun demo = CommandRun.of("demo", "--exit", "--broker-port", Integer.toString(taken.getLocalPort()));

            assertThat(demo.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(demo.err()).contains("port " + taken.getLocalPort()).doesNotContain("Exception");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        CommandRun up = CommandRun.of("up", "--port", "0", "--data", file.toString());

        assertThat(up.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(up.err()).contains(file.toString(), "give").doesNotContain("\tat ");
    }

    @Test
    void whatIsInADataFolderIsThereOnTheNextRun() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"),
                "date 2024-05-03\nA flood killed four people in Hamburg on Friday, police said.\n");
        String before;
        try (Resources resources = new Resources()) {
            LocalPipeline pipeline = new LocalPipeline(resources, folder.resolve("data"), 0, LinkingRules.DEFAULT);
            assertThat(run(pipeline, "replay", article.toString()).exitCode()).isZero();
            pipeline.awaitCaughtUp();
            before = run(pipeline, "totals", "--json").out();
        }

        assertThat(before).contains("hamburg");
        try (Resources resources = new Resources()) {
            LocalPipeline pipeline = new LocalPipeline(resources, folder.resolve("data"), 0, LinkingRules.DEFAULT);
            pipeline.awaitCaughtUp();
            assertThat(run(pipeline, "totals", "--json").out()).isEqualTo(before);
        }
    }

    private static CommandRun run(LocalPipeline pipeline, String... arguments) {
        return CommandRun.in(Map.of("KAFKA_BOOTSTRAP_SERVERS", pipeline.bootstrapServers()), arguments);
    }
}
