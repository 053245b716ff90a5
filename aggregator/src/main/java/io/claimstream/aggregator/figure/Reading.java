package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Measure;
import java.time.Instant;
import java.util.List;

/**
 * What one article version says of one series of one event, once the rules within an article have chosen (DESIGN.md
 * section 3, rule 2).
 *
 * @param measure what is counted
 * @param category the category, or null
 * @param article the article version
 * @param figures each source's figure, the article's leading one first; empty where there are only increments
 * @param increment what it adds to the figure that stood before, or null
 */
public record Reading(
        Measure measure, String category, ArticleRef article, List<SourceFigure> figures, SourceFigure increment) {

    public Reading {
        figures = List.copyOf(figures);
        if (figures.isEmpty() && increment == null) {
            throw new IllegalArgumentException("a reading has figures or an increment");
        }
    }

    public String series() {
        return measure.series(category);
    }

    /** The figure that the article itself puts first, or else its increment. */
    public SourceFigure leading() {
        return figures.isEmpty() ? increment : figures.get(0);
    }

    /** The time it stands for; may be null. */
    public Instant asOf() {
        return leading().asOf();
    }

    /** Whether its article says that it replaces the number of {@code older}. */
    public boolean replaces(Reading older) {
        return leading().replaces(older.leading());
    }
}
