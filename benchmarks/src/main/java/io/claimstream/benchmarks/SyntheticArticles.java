package io.claimstream.benchmarks;

import io.claimstream.schemas.article.Article;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** News of 2,000 to 4,000 characters made from templates: the same articles every time. */
public final class SyntheticArticles {

    private static final int SHORTEST = 2_200;
    private static final int SPREAD = 1_500;

    private static final Instant FIRST_DAY = Instant.parse("2025-02-03T06:00:00Z");

    private static final List<String> PLACES = List.of(
            "Kharkiv", "Mosul", "Kandahar", "Maiduguri", "Oaxaca", "Palembang", "Quetta", "Goma", "Bogota", "Odesa");

    private static final List<String> SPEAKERS = List.of(
            "the regional governor", "a police spokesman", "the health ministry", "the mayor", "hospital officials");

    private static final List<String> LEADS = List.of(
            "Missiles hit a housing estate in {place} on Tuesday, killing {n} people and wounding {m}, {speaker} said.",
            "At least {n} traders died and {m} shoppers were hurt as a bomb exploded beside the market hall of {place}, {speaker} said.",
            "A landslide near {place} buried two farms overnight, leaving {n} dead and {m} missing, {speaker} said.");

    private static final List<String> WITH_COUNTS = List.of(
            "{speaker} said that {n} children were among the dead.",
            "Earlier {speaker} had put the number of injured at {m}.",
            "{m} families were evacuated to schools in {place}, {speaker} said on Monday.",
            "The air force said it had shot down {n} of {m} drones launched overnight.",
            "{m} houses were damaged and {n} destroyed on the eastern edge of {place}.",
            "A similar attack in {place} two years ago left {m} people dead.");

    private static final List<String> WITHOUT_COUNTS = List.of(
            "Rescue crews worked through the night with cranes and dogs, and traffic was led around the old town.",
            "\"We heard a loud noise, and then there was dust everywhere,\" said a baker who lives near the station.",
            "The council met on Wednesday to talk about repairs, which may take until the end of the summer.",
            "Prices on the main market have risen since the road to {place} was closed to lorries in January.",
            "Teachers carried books and chairs out of the wet classrooms while parents waited at the gate.",
            "The railway line was built more than 60 years ago and carries about 4,000 passengers a day.",
            "Analysts doubt that talks about the border will begin before the new parliament has been sworn in.",
            "A 52-year-old driver said he had left the 14-storey building ten minutes before, to buy some bread.");

    private SyntheticArticles() {}

    /** The first {@code count} of them. */
    public static List<Article> write(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_250_203L);
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            articles.add(Article.of("synthetic-" + i, text(random), FIRST_DAY.plus(i, ChronoUnit.HOURS)));
        }
        return articles;
    }

    private static String text(RandomGenerator random) {
        int length = SHORTEST + random.nextInt(SPREAD);
        StringBuilder text = new StringBuilder(fill(pick(LEADS, random), random)).append('\n');
        while (text.length() < length) {
            boolean counts = random.nextInt(5) == 0;
            text.append(fill(pick(counts ? WITH_COUNTS : WITHOUT_COUNTS, random), random))
                    .append(random.nextInt(3) == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static String fill(String template, RandomGenerator random) {
        String filled = template.replace("{place}", pick(PLACES, random))
                .replace("{speaker}", pick(SPEAKERS, random))
                .replace("{n}", String.valueOf(2 + random.nextInt(18)))
                .replace("{m}", String.valueOf(20 + random.nextInt(300)));
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }

    private static String pick(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
