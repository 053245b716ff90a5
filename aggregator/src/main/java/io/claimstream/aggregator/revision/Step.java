package io.claimstream.aggregator.revision;

import io.claimstream.aggregator.figure.Reading;
import io.claimstream.aggregator.figure.ReplacedFirst;
import io.claimstream.schemas.claim.ArticleRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /** The order of time: unknown times of articles first and of withdrawals last; of one time, withdrawals last. */
    public static final Comparator<Step> IN_TIME = Comparator.comparing(
                    (Step step) -> step.at == null && step.withdrawal)
            .thenComparing(Step::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Step::withdrawal);

    private static final Comparator<Step> BY_ARTICLE =
            Comparator.comparingInt((Step step) -> step.article.version()).thenComparing(step -> step.article.id());

    /**
     * {@code steps} in the order of history: by time; of articles that times cannot order, one that says which number it
     * replaces comes after one that gives this number (DESIGN.md section 3, rule 3).
     */
    public static List<Step> inOrder(Collection<Step> steps) {
        return ReplacedFirst.sort(steps, IN_TIME, BY_ARTICLE, Step::replaces);
    }

    private boolean replaces(Step other) {
        for (Reading reading : readings.values()) {
            Reading old = other.readings.get(reading.series());
            if (old != null && reading.replaces(old)) {
                return true;
            }
        }
        return false;
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
