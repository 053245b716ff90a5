package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole that categories of one measure are parts of: all people for "soldier" and "civilian", {@code :building} for
 * every kind of building.
 *
 * @param measure what is counted
 * @param category the category of the whole; null for people
 */
public record Whole(Measure measure, String category) {

    private static final String BUILDING = "building";
    private static final String ATTACKER = "attacker";

    /** So many parts at most are tried in all combinations; an article that lists more is not counted up. */
    private static final int MOST_PARTS = 16;

    /** The whole of {@code measure}, or null where its categories are never added up, as for munitions. */
    public static Whole of(Measure measure) {
        return switch (measure.family()) {
            case CASUALTIES, DISPLACEMENT, DETENTIONS -> new Whole(measure, null);
            case DAMAGE -> new Whole(measure, BUILDING);
            case MUNITIONS -> null;
        };
    }

    private boolean hasPart(String part) {
        return part != null
                && Categories.table()
                        .counts(category == null ? Categories.Counted.PERSON : Categories.Counted.BUILDING, part);
    }

    /** The sum of an article's parts where it gives no overall number; null where it does, or gives no parts. */
    Reading derive(ArticleRef article, Map<String, Reading> readings) {
        Reading stated = readings.get(measure.series(category));
        if (stated != null && stated.leading().basis() != Basis.PART) {
            return null;
        }
        Map<String, SourceFigure> parts = parts(readings, false);
        if (parts.isEmpty()) {
            // nothing superseded what the article only calls preliminary
            parts = parts(readings, true);
        }
        if (parts.isEmpty()) {
            return null;
        }
        return new Reading(measure, category, article, List.of(sum(parts)), null);
    }

    private Map<String, SourceFigure> parts(Map<String, Reading> readings, boolean superseded) {
        Map<String, SourceFigure> parts = new TreeMap<>();
        for (Reading reading : readings.values()) {
            if (reading.measure() == measure
                    && hasPart(reading.category())
                    && !reading.figures().isEmpty()
                    && reading.leading().superseded() == superseded) {
                parts.put(reading.category(), reading.leading());
            }
        }
        if (parts.size() > 1 || hasInjured(readings)) {
            // who did the deed is counted only where nobody else is
            parts.remove(ATTACKER);
        }
        return parts;
    }

    private static boolean hasInjured(Map<String, Reading> readings) {
        Reading injured = readings.get(Measure.INJURED.series(null));
        return injured != null
                && !injured.figures().isEmpty()
                && Amounts.number(injured.leading().amount()) > 0;
    }

    /**
     * The figure of the largest set of disjoint parts.
     *
     * @param parts figures by category, at least one
     */
    public static SourceFigure sum(Map<String, SourceFigure> parts) {
        List<String> chosen = largestDisjoint(parts);
        List<SourceFigure> figures = chosen.stream().map(parts::get).toList();
        SourceFigure newest = figures.stream()
                .max(Comparator.comparing(SourceFigure::asOf, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseThrow();
        Amount sum = Amounts.sum(figures.stream().map(SourceFigure::amount).toList());
        boolean ofMore = figures.stream().allMatch(SourceFigure::partial);
        return newest.reckoned(
                ofMore ? Amounts.atLeast(sum) : sum,
                Basis.PARTS,
                ofMore ? CountingRule.AT_LEAST_A_PART : CountingRule.SUM_OF_PARTS,
                figures.stream()
                        .map(SourceFigure::claims)
                        .flatMap(Collection::stream)
                        .toList(),
                Map.copyOf(parts));
    }

    private static List<String> largestDisjoint(Map<String, SourceFigure> parts) {
        List<String> categories =
                parts.keySet().stream().sorted().limit(MOST_PARTS).toList();
        List<String> best = List.of();
        long most = -1;
        for (int chosen = 1; chosen < 1 << categories.size(); chosen++) {
            List<String> set = new ArrayList<>();
            long sum = 0;
            for (int i = 0; i < categories.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    set.add(categories.get(i));
                    sum += Amounts.number(parts.get(categories.get(i)).amount());
                }
            }
            if (sum > most && disjoint(set)) {
                most = sum;
                best = set;
            }
        }
        return best;
    }

    private static boolean disjoint(List<String> categories) {
        for (int i = 0; i < categories.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!Categories.table().disjoint(categories.get(i), categories.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
