package io.claimstream.aggregator.total;

import io.claimstream.aggregator.figure.SourceFigure;
import io.claimstream.schemas.total.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The figures that a total shows: the leading one, then each other source's latest, newest first. */
final class FigureList {

    private FigureList() {}

    static List<Figure> of(SourceFigure leading, List<SourceFigure> others) {
        others.sort(Comparator.comparing(SourceFigure::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(SourceFigure::sourceKey));
        List<Figure> figures = new ArrayList<>();
        figures.add(leading.figure());
        others.stream().map(SourceFigure::figure).forEach(figures::add);
        return figures;
    }
}
