package io.claimstream.aggregator.revision;

import io.claimstream.schemas.total.Figure;
import io.claimstream.schemas.total.Total;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps an event's totals within the size of a record, however many articles, series and sources there are: first to go
 * are figures of sources that do not lead.
 */
final class EventSize {

    private static final int MOST_SERIES = 200;
    private static final int MOST_FIGURES = 400;
    private static final int MOST_ID_CHARACTERS = 200_000;

    private EventSize() {}

    /** The ids, sorted, as many as there is room for. */
    static List<String> articles(Collection<String> ids) {
        List<String> kept = new ArrayList<>();
        int characters = 0;
        for (String id : ids) {
            characters += id.length();
            if (characters > MOST_ID_CHARACTERS) {
                break;
            }
            kept.add(id);
        }
        return kept;
    }

    /** The totals, with as many figures each as there is room for. */
    static SortedMap<String, Total> totals(SortedMap<String, Total> totals) {
        int series = Math.min(totals.size(), MOST_SERIES);
        int figures = series == 0 ? 0 : Math.max(1, MOST_FIGURES / series);
        SortedMap<String, Total> kept = new TreeMap<>();
        for (Map.Entry<String, Total> total : totals.entrySet()) {
            if (kept.size() < series) {
                kept.put(total.getKey(), withFigures(total.getValue(), figures));
            }
        }
        return kept;
    }

    private static Total withFigures(Total total, int most) {
        if (total.figures().size() <= most) {
            return total;
        }
        List<Figure> figures = total.figures().subList(0, most);
        return new Total(
                total.series(),
                total.measure(),
                total.category(),
                total.value(),
                total.low(),
                total.high(),
                total.bound(),
                total.derived(),
                total.contested(),
                total.asOf(),
                total.previous(),
                total.rule(),
                figures);
    }
}
