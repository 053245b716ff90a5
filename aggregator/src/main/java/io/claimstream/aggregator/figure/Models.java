package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Munitions by model: "ten Iskander and five Kalibr missiles" are 15 missiles. The contract keeps the model apart from the
 * category, so that both claims are of one series.
 */
final class Models {

    private Models() {}

    /**
     * The figures of one source's claims of one series. Where they name several models, these are parts: of the number that
     * names none, if there is one, and else of their sum.
     */
    static List<SourceFigure> figures(List<Claim> claims) {
        List<SourceFigure> overall = new ArrayList<>();
        Map<String, List<SourceFigure>> byModel = new TreeMap<>();
        for (Claim claim : claims) {
            SourceFigure figure = SourceFigures.of(claim);
            if (claim.model() == null) {
                overall.add(figure);
            } else {
                byModel.computeIfAbsent(claim.model(), model -> new ArrayList<>())
                        .add(figure);
            }
        }
        if (byModel.size() > 1) {
            return overall.isEmpty() ? List.of(sum(byModel.values())) : overall;
        }
        byModel.values().forEach(overall::addAll);
        return overall;
    }

    private static SourceFigure sum(Collection<List<SourceFigure>> byModel) {
        List<SourceFigure> parts = byModel.stream().map(FigureChoice::best).toList();
        return parts.get(0)
                .reckoned(
                        Amounts.sum(parts.stream().map(SourceFigure::amount).toList()),
                        Basis.PARTS,
                        CountingRule.SUM_OF_PARTS,
                        parts.stream()
                                .map(SourceFigure::claims)
                                .flatMap(Collection::stream)
                                .toList(),
                        Map.of());
    }
}
