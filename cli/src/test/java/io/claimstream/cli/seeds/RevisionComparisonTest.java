package io.claimstream.cli.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.total.Amount;
import io.claimstream.schemas.total.Revision;
import io.claimstream.schemas.total.RevisionReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionComparisonTest {

    private static final List<GoldRow> THREE_THEN_FOUR =
            List.of(row("-", "3", "first", "morning"), row("3", "4", "raised|refined", "evening"));

    private static final Revision FIRST = revision(null, 3L, RevisionReason.FIRST, "morning");
    private static final Revision CONFIRMED = revision(3L, 3L, RevisionReason.CONFIRMED, "noon");
    private static final Revision RAISED = revision(3L, 4L, RevisionReason.RAISED, "evening");

    @Test
    void theSameStepsInTheSameOrderAreNoProblem() {
        assertThat(problems(FIRST, RAISED)).isEmpty();
    }

    @Test
    void aConfirmationInBetweenIsNoProblem() {
        assertThat(problems(FIRST, CONFIRMED, RAISED)).isEmpty();
    }

    @Test
    void anotherOrderIsAProblemThatNamesTheSeries() {
        assertThat(problems(RAISED, FIRST)).singleElement().asString().contains("killed", "gold.tsv:2");
    }

    @Test
    void aStepMoreOrLessIsAProblem() {
        assertThat(problems(FIRST)).hasSize(1);
        assertThat(problems(FIRST, RAISED, RAISED)).hasSize(1);
    }

    @Test
    void anotherReasonOrArticleIsAProblem() {
        assertThat(problems(FIRST, revision(3L, 4L, RevisionReason.CORRECTED, "evening")))
                .hasSize(1);
        assertThat(problems(FIRST, revision(3L, 4L, RevisionReason.RAISED, "noon")))
                .hasSize(1);
    }

    @Test
    void aContestThatChangesTheNumberIsAProblem() {
        assertThat(problems(FIRST, revision(3L, 5L, RevisionReason.CONTESTED, "noon"), RAISED))
                .hasSize(1);
    }

    private static List<String> problems(Revision... revisions) {
        return new RevisionComparison(
                        THREE_THEN_FOUR, List.of(revisions), new EventNames(Map.of("fire-1", "harbour-fire")))
                .problems();
    }

    private static GoldRow row(String from, String to, String reason, String article) {
        return new GoldRow(
                "gold.tsv:2",
                Map.of(
                        "event",
                        "harbour-fire",
                        "series",
                        "killed",
                        "from",
                        from,
                        "to",
                        to,
                        "reason",
                        reason,
                        "article",
                        article));
    }

    private static Revision revision(Long from, Long to, RevisionReason reason, String article) {
        return new Revision(
                "r-1",
                "fire-1",
                "killed",
                from == null ? null : Amount.exactly(from),
                Amount.exactly(to),
                reason,
                null,
                false,
                null,
                null,
                null,
                new ArticleRef(article, 1, null, null, null),
                null,
                null);
    }
}
