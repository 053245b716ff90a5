package io.claimstream.aggregator.news;

import static io.claimstream.aggregator.news.Gazette.CHILE;
import static io.claimstream.aggregator.news.Gazette.KHARKIV;
import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Gazette.LUHANSK_REGION;
import static io.claimstream.aggregator.news.Gazette.UKRAINE;
import static io.claimstream.aggregator.news.Gazette.VALDIVIA;

import io.claimstream.schemas.claim.DatePrecision;
import io.claimstream.schemas.claim.KindFamily;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A small world of news for property tests: few places, days and numbers, so that articles often speak of the same event,
 * contradict and correct each other, and come in several versions; some are withdrawn.
 *
 * @param news article versions, each once
 * @param withdrawn ids of articles that are withdrawn, and when
 */
public record World(List<News> news, Map<String, Instant> withdrawn) {

    private static final LocalDate START = LocalDate.parse("2024-06-03");
    private static final Instant MIDNIGHT = Instant.parse("2024-06-05T00:00:00Z");
    private static final int ARTICLES = 6;
    private static final int VERSIONS = 3;

    private record Edition(int article, int version, int hour, int updateHour, List<Part> parts) {}

    private record Part(Happening event, List<Said> numbers) {}

    /** Worlds of up to a dozen article versions. */
    public static Arbitrary<World> worlds() {
        Arbitrary<List<Edition>> editions = editions()
                .list()
                .uniqueElements(edition -> edition.article() * VERSIONS + edition.version())
                .ofMinSize(1)
                .ofMaxSize(12);
        Arbitrary<Map<String, Instant>> withdrawn = Arbitraries.maps(
                        Arbitraries.integers().between(0, ARTICLES - 1).map(World::id),
                        Arbitraries.integers().between(20, 90).map(World::hour))
                .ofMaxSize(2);
        return Combinators.combine(editions, withdrawn).as(World::of);
    }

    private static World of(List<Edition> editions, Map<String, Instant> withdrawn) {
        List<News> news = new ArrayList<>();
        for (Edition edition : editions) {
            // all versions of an article appeared first at one time
            int hour = editions.stream()
                    .filter(other -> other.article() == edition.article())
                    .mapToInt(Edition::hour)
                    .min()
                    .orElseThrow();
            News piece = News.news(id(edition.article()), hour(hour).toString());
            for (int version = 1; version < edition.version(); version++) {
                piece = piece.update(hour(hour + edition.updateHour()).toString());
            }
            for (Part part : edition.parts()) {
                piece = piece.about(part.event(), part.numbers().toArray(Said[]::new));
            }
            news.add(piece);
        }
        return new World(news, new LinkedHashMap<>(withdrawn));
    }

    private static String id(int article) {
        return "article-" + article;
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plus(hour, ChronoUnit.HOURS);
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ARTICLES - 1),
                        Arbitraries.integers().between(1, VERSIONS),
                        Arbitraries.integers().between(0, 40).map(hour -> hour / 3 * 3),
                        Arbitraries.integers().between(0, 30),
                        parts().list().ofMaxSize(3))
                .as(Edition::new);
    }

    private static Arbitrary<Part> parts() {
        return Combinators.combine(happenings(), numbers().list().ofMinSize(1).ofMaxSize(4))
                .as(Part::new);
    }

    private static Arbitrary<Happening> happenings() {
        List<Place> places = Arrays.asList(LUHANSK, LUHANSK, KHARKIV, LUHANSK_REGION, UKRAINE, VALDIVIA, CHILE, null);
        Arbitrary<Place> place = Arbitraries.of(places);
        Arbitrary<Happening> kind = Arbitraries.of(
                kind("missile-attack", KindFamily.ATTACK),
                kind("drone-attack", KindFamily.ATTACK),
                kind("explosion", KindFamily.ATTACK),
                kind("fire", KindFamily.ACCIDENT),
                kind("earthquake", KindFamily.DISASTER),
                kind("event", KindFamily.UNKNOWN));
        Arbitrary<DatePrecision> precision = Arbitraries.of(
                DatePrecision.DAY,
                DatePrecision.DAY,
                DatePrecision.ON_OR_BEFORE,
                DatePrecision.WEEK,
                DatePrecision.MONTH);
        return Combinators.combine(
                        kind, place, precision, Arbitraries.integers().between(0, 4), Arbitraries.of(0, 0, 0, 1, 2))
                .as((event, where, known, day, form) -> {
                    Happening dated =
                            new Happening(event.kind(), event.family(), where, START.plusDays(day), known, false);
                    return switch (form) {
                        case 1 -> dated.again();
                        case 2 -> dated.reported(START.plusDays(day).toString());
                        default -> dated;
                    };
                });
    }

    private static Happening kind(String kind, KindFamily family) {
        return new Happening(kind, family, null, null, null, false);
    }

    private static Arbitrary<Said> numbers() {
        Arbitrary<Measure> measure =
                Arbitraries.of(Measure.KILLED, Measure.KILLED, Measure.INJURED, Measure.DAMAGED, Measure.LAUNCHED);
        Arbitrary<String> category = Arbitraries.of(Arrays.asList(null, null, null, "child", "soldier", "civilian"));
        Arbitrary<String> speaker = Arbitraries.of(Arrays.asList(null, "the mayor", "the army"));
        return Combinators.combine(
                        measure,
                        category,
                        Arbitraries.longs().between(0, 6),
                        speaker,
                        Arbitraries.integers().between(0, 11))
                .as((what, who, number, by, form) -> {
                    Said said = Said.said(what, number).of(categoryOf(what, who));
                    said = by == null ? said : said.by(by);
                    return switch (form) {
                        case 0 -> said.orMore();
                        case 1 -> said.dozens();
                        case 2 -> said.from(Math.max(0, number - 1));
                        case 3 -> said.from(number + 1);
                        case 4 -> said.latest();
                        case 5 -> said.superseded();
                        case 6 -> said.asPart();
                        case 7 -> said.more();
                        case 8 -> said.inTheWholeWar();
                        case 9 -> said.asOf(hour(number.intValue()).toString());
                        case 10 -> said.inHeadline();
                        default -> said;
                    };
                });
    }

    private static String categoryOf(Measure measure, String person) {
        return switch (measure) {
            case DAMAGED -> Objects.equals(person, "soldier") ? "school" : "house";
            case LAUNCHED -> "missile";
            default -> person;
        };
    }
}
