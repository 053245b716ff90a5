package io.claimstream.aggregator.revision;

import io.claimstream.aggregator.figure.Reading;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

/**
 * One moment in the history of an event: a version of an article appears, or an article is withdrawn.
 *
 * @param article the article version; for a withdrawal the last one
 * @param at when it became known, or null
 * @param withdrawal whether the article is withdrawn
 * @param readings what the version says of the event, by series; empty where it says nothing of it
 */
public record Step(ArticleRef article, Instant at, boolean withdrawal, Map<String, Reading> readings) {

    /**
     * The order of history: by time, unknown times of articles first and of withdrawals last. Of articles that times
     * cannot order, those come later that say which number theirs replaces (DESIGN.md section 3, rule 3).
     */
    public static final Comparator<Step> ORDER = Comparator.comparing((Step step) -> step.at == null && step.withdrawal)
            .thenComparing(Step::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Step::withdrawal)
            .thenComparingInt(step -> step.article.version())
            .thenComparing(Step::replacesNumbers)
            .thenComparing(step -> step.article.id());

    private boolean replacesNumbers() {
        return readings.values().stream()
                .flatMap(reading -> reading.figures().stream())
                .anyMatch(figure -> figure.replaced() != null);
    }

    /** The step in which {@code article} appears. */
    public static Step appearance(ArticleRef article, Map<String, Reading> readings) {
        return new Step(article, article.knownAt(), false, readings);
    }

    /**
     * The step in which an article is withdrawn.
     *
     * @param last its last version
     * @param at when, or null for after all else
     */
    public static Step disappearance(ArticleRef last, Instant at) {
        boolean early = at != null && last.knownAt() != null && at.isBefore(last.knownAt());
        return new Step(last, early ? last.knownAt() : at, true, Map.of());
    }
}
