package io.claimstream.extractor.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.broker.EmbeddedBroker;
import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever becomes of an extractor in the middle of a batch, readers of committed claims see each claim once. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ExactlyOnceIT {

    private static final Article FIRST = ArticleRecords.article("first", "killed 4 UA\nlaunched 5 UA");
    private static final Article SECOND = ArticleRecords.article("second", "killed 5 UA");
    private static final Article STUCK = ArticleRecords.article("stuck", "killed 6 UA");

    private static final int CLAIMS_BEFORE_STUCK = 3;

    private EmbeddedBroker broker;
    private ArticleStream stream;

    @BeforeEach
    void start() throws Exception {
        broker = EmbeddedBroker.startTemporary();
        stream = new ArticleStream(broker.bootstrapServers());
        stream.send(FIRST);
        stream.send(SECOND);
        stream.send(STUCK);
    }

    @AfterEach
    void stop() {
        stream.close();
        broker.close();
    }

    @Test
    void aRestartedInstanceRepeatsTheBatchInWhichItWasKilled() throws Exception {
        killInTheMiddleOfTheBatch("same");

        try (RunningService restarted = new RunningService(stream.settings("same"), new LineExtractor())) {
            stream.awaitExtracted();
            assertThat(restarted.isRunning()).isTrue();
        }

        assertEachClaimOnceAmongRepeatedOnes();
    }

    @Test
    void anotherInstanceRepeatsTheBatchOfOneThatWasKilled() throws Exception {
        killInTheMiddleOfTheBatch("killed");

        try (RunningService other = new RunningService(stream.settings("other"), new LineExtractor())) {
            stream.awaitExtracted();
            assertThat(other.isRunning()).isTrue();
        }

        awaitAbortOfTheFirstAttempt();
        assertEachClaimOnceAmongRepeatedOnes();
    }

    @Test
    void anInstanceThatWasTakenForDeadCannotCommitWhatAnotherOneHasDone() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        try (RunningService slow = new RunningService(stream.settings("slow"), new StuckExtractor(release))) {
            stream.awaitWritten(CLAIMS_BEFORE_STUCK);
            try (RunningService other = new RunningService(stream.settings("other"), new LineExtractor())) {
                stream.awaitExtracted();
                release.countDown();
                awaitAbortOfTheFirstAttempt();
                assertThat(other.isRunning()).isTrue();
            }
            assertThat(slow.isRunning()).isTrue();
        }

        assertEachClaimOnceAmongRepeatedOnes();
    }

    private void assertEachClaimOnceAmongRepeatedOnes() throws Exception {
        stream.awaitReadable();
        List<Claim> expected = Stream.of(FIRST, SECOND, STUCK)
                .flatMap(article -> new LineExtractor().apply(article).stream())
                .toList();
        assertThat(stream.claims("read_committed")).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(stream.claims("read_uncommitted")).hasSize(expected.size() + CLAIMS_BEFORE_STUCK);
    }

    /** Until then readers of committed claims wait at the first claim of the open transaction. */
    private void awaitAbortOfTheFirstAttempt() throws InterruptedException {
        while (stream.claims("read_committed").size() <= CLAIMS_BEFORE_STUCK) {
            Thread.sleep(100);
        }
    }

    private void killInTheMiddleOfTheBatch(String transactionalId) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StuckProcess.class.getName(),
                        broker.bootstrapServers(),
                        transactionalId)
                .inheritIO()
                .start();
        try {
            stream.awaitWritten(CLAIMS_BEFORE_STUCK);
            assertThat(stream.claims("read_committed")).isEmpty();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** An engine that does not come back from the article {@link #STUCK} before it is released. */
    private record StuckExtractor(CountDownLatch release) implements Function<Article, List<Claim>> {

        @Override
        public List<Claim> apply(Article article) {
            if (article.id().equals(STUCK.id())) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return new LineExtractor().apply(article);
        }
    }

    /** An extractor in a process of its own, to be killed while it is stuck. */
    static final class StuckProcess {

        private StuckProcess() {}

        public static void main(String[] arguments) {
            ExtractorSettings settings = ExtractorSettings.of(Map.of(
                    "bootstrap.servers",
                    arguments[0],
                    "transactional.id",
                    arguments[1],
                    "transaction.timeout.ms",
                    "8000",
                    "session.timeout.ms",
                    "6000"));
            ExtractorService.connect(settings, new StuckExtractor(new CountDownLatch(1)), ExtractorMetrics.NONE)
                    .run();
        }
    }
}
