package io.claimstream.cli.run;

import io.claimstream.aggregator.stream.AggregatorService;
import io.claimstream.schemas.topic.Topic;
import io.claimstream.schemas.topic.Topics;
import java.util.List;

/**
 * The consumer groups of a pipeline, and what they read and write.
 *
 * @param extractor the extractor's group
 * @param aggregator the aggregator's group, which is its Streams application id
 */
record PipelineGroups(String extractor, String aggregator) {

    private static final List<String> RESULTS =
            List.of(Topics.TOTALS.name(), Topics.REVISIONS.name(), Topics.CLAIMS_REJECTED.name());

    /** The stages in the order in which an article passes them. */
    List<ReadingStage> stages() {
        List<String> aggregated = AggregatorService.topics().stream()
                .<String>map(Topic::name)
                .filter(topic -> !RESULTS.contains(topic))
                .toList();
        return List.of(
                ReadingStage.of(extractor, List.of(Topics.ARTICLES.name())),
                ReadingStage.of(aggregator, aggregated),
                ReadingStage.ofRepartitionTopics(aggregator));
    }

    /** The topics that the last stage writes. */
    List<String> results() {
        return RESULTS;
    }
}
