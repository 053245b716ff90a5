package io.claimstream.schemas.total;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import java.time.Instant;
import java.util.List;

/**
 * The current best figure of a series of an event (DESIGN.md section 3, rules 2 to 4).
 *
 * @param series {@code measure} or {@code measure:category}
 * @param measure what is counted
 * @param category the category, or null
 * @param value the leading figure's number, or null where only limits are known
 * @param low the least that a current source allows, or null
 * @param high the most that a current source allows, or null
 * @param bound how the leading figure limits its number
 * @param derived whether the leading figure was reckoned rather than stated
 * @param contested whether current sources cannot all be right
 * @param asOf the time the leading figure stands for, or null
 * @param previous the number that it replaced, or null where it is the first
 * @param rule the name of the counting rule that chose the leading figure
 * @param figures each source's latest figure, the leading one first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Total(
        String series,
        Measure measure,
        String category,
        Long value,
        Long low,
        Long high,
        Bound bound,
        boolean derived,
        boolean contested,
        Instant asOf,
        Amount previous,
        String rule,
        List<Figure> figures) {

    public Total {
        if (measure == null || !measure.series(category).equals(series)) {
            throw new IllegalArgumentException(
                    "total of series " + series + " has a series that is not its measure and category");
        }
        if (figures == null || figures.isEmpty()) {
            throw new IllegalArgumentException("total of series " + series + " has no figures");
        }
        figures = List.copyOf(figures);
    }

    /** The number with the leading figure's own limits. */
    public Amount leading() {
        return figures.get(0).amount();
    }
}
