package io.claimstream.aggregator.figure;

import io.claimstream.schemas.claim.ArticleRef;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Stance;
import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what one article version says of one event: its claims become one {@link Reading} a series. */
public final class ArticleReader {

    /** As a reader meets them: the headline, then the text. */
    public static final Comparator<Claim> READING_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.evidence().field() == TextField.TITLE ? 0 : 1)
            .thenComparingInt(claim -> claim.quantity().begin())
            .thenComparing(Claim::id);

    private final ArticleRef article;
    private final Map<String, List<Claim>> bySeries = new TreeMap<>();

    private ArticleReader(ArticleRef article, Collection<Claim> claims) {
        this.article = article;
        claims.stream()
                .filter(ArticleReader::counts)
                .sorted(READING_ORDER)
                .forEach(claim -> bySeries.computeIfAbsent(claim.series(), series -> new ArrayList<>())
                        .add(claim));
    }

    /**
     * What {@code claims} say.
     *
     * @param article the article version
     * @param claims all its claims of one event, in any order
     * @return by series, sorted
     */
    public static Map<String, Reading> read(ArticleRef article, Collection<Claim> claims) {
        return new ArticleReader(article, claims).readings();
    }

    /** Whether a claim can count towards an event: not if it speaks of other times, nor if its speaker denies it. */
    public static boolean counts(Claim claim) {
        return claim.counts() && claim.attribution().stance() != Stance.DENIED;
    }

    private Map<String, Reading> readings() {
        Map<String, Reading> readings = new TreeMap<>();
        bySeries.forEach((series, claims) -> {
            Reading reading = read(withoutFightersApart(claims));
            if (reading != null) {
                readings.put(series, reading);
            }
        });
        for (Measure measure : Measure.values()) {
            Whole whole = Whole.of(measure);
            if (whole != null) {
                Reading derived = whole.derive(article, readings);
                if (derived != null) {
                    readings.put(derived.series(), derived);
                }
            }
        }
        return readings;
    }

    private List<Claim> withoutFightersApart(List<Claim> claims) {
        if (claims.get(0).category() != null) {
            return claims;
        }
        List<Claim> fighters = new ArrayList<>();
        for (String category : Fighters.CATEGORIES) {
            fighters.addAll(bySeries.getOrDefault(claims.get(0).measure().series(category), List.of()));
        }
        return fighters.isEmpty() ? claims : Fighters.setApart(claims, fighters);
    }

    private Reading read(List<Claim> claims) {
        Measure measure = claims.get(0).measure();
        String category = claims.get(0).category();
        // a part of all people has a category of its own; one of all missiles is of the same category as they
        boolean isPartOfSeries = category == null || measure.family() == Family.MUNITIONS;
        boolean sumOpensText = isSumBehindSingle(claims);
        Map<String, List<Claim>> bySource = new LinkedHashMap<>();
        List<Claim> increments = new ArrayList<>();
        List<Claim> parts = new ArrayList<>();
        for (Claim claim : claims) {
            if (sumOpensText && claim.evidence().field() == TextField.TITLE) {
                continue;
            }
            if (claim.scope() == Scope.INCREMENT) {
                increments.add(claim);
            } else if (claim.scope() == Scope.PART && isPartOfSeries) {
                parts.add(claim);
            } else {
                bySource.computeIfAbsent(Sources.key(claim), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        SourceFigure increment = increments.isEmpty() ? null : Increments.sum(increments);
        List<SourceFigure> figures = new ArrayList<>();
        bySource.values().forEach(ofSource -> figures.add(FigureChoice.ofSource(ofSource)));
        if (figures.isEmpty() && increment == null) {
            return parts.isEmpty() ? null : new Reading(measure, category, article, List.of(atLeast(parts)), null);
        }
        for (SourceFigure added : Increments.within(claims)) {
            if (figures.stream().noneMatch(figure -> FigureChoice.outweighs(figure, added))) {
                figures.removeIf(figure -> figure.sourceKey().equals(added.sourceKey()));
                figures.add(added);
            }
        }
        return new Reading(
                measure,
                category,
                article,
                FigureChoice.leadingFirst(
                        figures, measure.family() == Family.MUNITIONS ? Sides.ofFirst(figures) : figures),
                increment);
    }

    /** "Mayor slain", and the text goes on: "Gunmen killed the mayor and two guards": a headline names one of those summed up. */
    private static boolean isSumBehindSingle(List<Claim> claims) {
        int text = 0;
        while (text < claims.size() && isSingleInHeadline(claims.get(text))) {
            text++;
        }
        return text > 0
                && text < claims.size()
                && claims.get(text).evidence().field() == TextField.TEXT
                && claims.get(text).derived();
    }

    private static boolean isSingleInHeadline(Claim claim) {
        return claim.evidence().field() == TextField.TITLE
                && claim.quantity().bound() == Bound.EXACT
                && claim.quantity().value() == 1;
    }

    /** Parts of one series can be parts of each other, so that only the largest is sure. */
    private static SourceFigure atLeast(List<Claim> parts) {
        Claim largest = parts.stream()
                .max(Comparator.comparing(SourceFigures::amount, Amounts.BY_NUMBER))
                .orElseThrow();
        SourceFigure part = SourceFigures.of(largest);
        return part.reckoned(
                Amounts.atLeast(part.amount()), Basis.PART, CountingRule.AT_LEAST_A_PART, part.claims(), Map.of());
    }
}
