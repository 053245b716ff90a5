package io.claimstream.extractor.service;

import io.claimstream.extractor.metrics.ExtractorMetrics;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A service on a thread of its own. */
final class RunningService implements AutoCloseable {

    private final ExtractorService service;
    private final CompletableFuture<Void> run;

    RunningService(ExtractorSettings settings, Function<Article, List<Claim>> extractor) {
        service = ExtractorService.connect(settings, extractor, ExtractorMetrics.NONE);
        run = CompletableFuture.runAsync(service::run, task -> new Thread(task, "extractor").start());
    }

    /** Whether it still works. */
    boolean isRunning() {
        return !run.isDone();
    }

    /** Stops the service; fails if it had failed. */
    @Override
    public void close() {
        service.close();
        run.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
