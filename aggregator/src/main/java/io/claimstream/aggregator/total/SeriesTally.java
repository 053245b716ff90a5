package io.claimstream.aggregator.total;

import io.claimstream.aggregator.figure.Amounts;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.aggregator.figure.ReplacedFirst;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Total;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The readings of one series of one event, one for each article that counts, and the total that follows from them,
 * whatever order they are added and removed in (DESIGN.md section 3, rules 1 and 3).
 *
 * <p>They are ordered by the time they stand for. Of those that no time orders, one that says which number it replaces
 * comes after that number, and otherwise the larger comes later, because tolls rise.
 */
public final class SeriesTally {

    private static final Comparator<Reading> IN_TIME =
            Comparator.comparing(Reading::asOf, Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<ArticleRef> BY_ARTICLE =
            Comparator.comparingInt(ArticleRef::version).thenComparing(ArticleRef::id);
    private static final Comparator<Reading> SIMULTANEOUS = Comparator.comparing(
                    (Reading reading) -> reading.leading().amount(), Amounts.BY_NUMBER)
            .thenComparing(Reading::article, BY_ARTICLE);

    private final Measure measure;
    private final String category;
    private final List<Reading> readings = new ArrayList<>();
    private SeriesStanding standing;

    public SeriesTally(Measure measure, String category) {
        this.measure = measure;
        this.category = category;
        this.standing = start();
    }

    /** Adds what an article says. News in order is counted on top of what stands; other news recounts. */
    public void add(Reading reading) {
        boolean newest = readings.isEmpty() || IN_TIME.compare(readings.get(readings.size() - 1), reading) < 0;
        readings.add(reading);
        if (newest) {
            standing.add(reading);
        } else {
            recount();
        }
    }

    /** Removes what an article said. */
    public void remove(String articleId) {
        if (readings.removeIf(reading -> reading.article().id().equals(articleId))) {
            recount();
        }
    }

    /** The total, or null where no reading is left. */
    public Total total() {
        return standing.total();
    }

    private SeriesStanding start() {
        return new SeriesStanding(measure, category, CurrencyRules.DEFAULT);
    }

    private void recount() {
        List<Reading> ordered = ReplacedFirst.sort(readings, IN_TIME, SIMULTANEOUS, Reading::replaces);
        readings.clear();
        readings.addAll(ordered);
        standing = start();
        readings.forEach(standing::add);
    }
}
