package io.claimstream.aggregator.tally;

import io.claimstream.aggregator.revision.Step;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What the articles read last say of their events, so that a replay reads the claims of few articles again. */
final class StepCache {

    private static final int ARTICLES_AT_HAND = 2_000;

    private final Map<String, Map<Passage, Step>> steps = new LinkedHashMap<>(ARTICLES_AT_HAND, 0.75f, true);

    /** The mentions of one version that are of one event. */
    private record Passage(int version, Set<Integer> mentions) {}

    Step get(String article, int version, Set<Integer> mentions, Supplier<Step> reader) {
        Map<Passage, Step> ofArticle = steps.computeIfAbsent(article, any -> new HashMap<>());
        if (steps.size() > ARTICLES_AT_HAND) {
            steps.remove(steps.keySet().iterator().next());
        }
        return ofArticle.computeIfAbsent(new Passage(version, mentions), any -> reader.get());
    }

    /** To be called whenever a claim of {@code article} comes or goes. */
    void forget(String article) {
        steps.remove(article);
    }
}
