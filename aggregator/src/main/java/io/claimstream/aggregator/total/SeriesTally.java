package io.claimstream.aggregator.total;

import io.claimstream.aggregator.figure.Amounts;
import io.claimstream.aggregator.figure.Reading;
import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.total.Total;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The readings of one series of one event, one for each article that counts, and the total that follows from them,
 * whatever order they are added and removed in (DESIGN.md section 3, rules 1 and 3).
 *
 * <p>They are ordered by the time they stand for. Of those that no time orders, one that says which number it replaces
 * comes after that number, and otherwise the larger comes later, because tolls rise.
 */
public final class SeriesTally {

    private static final Comparator<Instant> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
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
        boolean newest = readings.isEmpty()
                || UNKNOWN_FIRST.compare(readings.get(readings.size() - 1).asOf(), reading.asOf()) < 0;
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
        readings.sort(Comparator.comparing(Reading::asOf, UNKNOWN_FIRST).thenComparing(SIMULTANEOUS));
        standing = start();
        int from = 0;
        while (from < readings.size()) {
            int to = from + 1;
            while (to < readings.size()
                    && Objects.equals(
                            readings.get(to).asOf(), readings.get(from).asOf())) {
                to++;
            }
            replacedFirst(readings.subList(from, to));
            from = to;
        }
        readings.forEach(standing::add);
    }

    /** Moves a reading that says what it replaces behind those that say just that. */
    private static void replacedFirst(List<Reading> simultaneous) {
        if (simultaneous.stream().allMatch(reading -> reading.leading().replaced() == null)) {
            return;
        }
        List<Reading> left = new ArrayList<>(simultaneous);
        for (int i = 0; i < simultaneous.size(); i++) {
            Reading next = left.stream()
                    .filter(reading -> left.stream().noneMatch(other -> replaces(reading, other)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            simultaneous.set(i, next);
        }
    }

    private static boolean replaces(Reading newer, Reading older) {
        Long replaced = newer.leading().replaced();
        return newer != older
                && replaced != null
                && Amounts.exact(older.leading().amount())
                && replaced.equals(older.leading().amount().value())
                && !replaced.equals(newer.leading().amount().value());
    }
}
