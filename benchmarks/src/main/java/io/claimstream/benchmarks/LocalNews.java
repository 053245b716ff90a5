package io.claimstream.benchmarks;

import io.claimstream.schemas.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Invented news of American towns, the same every time: where {@link SyntheticArticles} repeat a few places, these are full of
 * people, streets and towns that come once, as real news is.
 */
final class LocalNews {

    private static final String TEMPLATES = "local-news.txt";
    /** {@code local-news.txt} numbers its people, places and streets from 1. */
    private static final int MOST_OF_A_SORT = 8;

    private static final Instant FIRST_DAY = Instant.parse("2025-05-12T14:00:00Z");

    private static final List<String> FIRST_NAMES = words("Aaron Beverly Carla Curtis Darlene Deshawn Elena Felix"
            + " Gloria Hector Irene Jamal Joanne Kendra Lamar Leticia Malik Norma Oscar Priscilla Quentin Ramona Rodney"
            + " Sheila Terrance Ursula Vernon Wanda Xavier Yolanda");
    private static final List<String> LAST_NAMES = words("Abernathy Alvarado Barrow Boudreaux Castellano Crenshaw"
            + " Dillard Dombrowski Estrada Fairchild Fontenot Gaines Hollis Huang Ingram Jarvis Kowalski Lockhart Maddox"
            + " Mendez Novak Ochoa Pettway Quarles Ridley Salazar Schroeder Tolliver Underwood Vickers Whitfield"
            + " Xiong Yarbrough Zamora");
    private static final List<String> TOWNS = words("Abilene Altoona Anniston Bakersfield Beaumont Canton Chillicothe"
            + " Danville Decatur Dubuque Elkhart Fresno Gadsden Hammond Huntsville Joplin Kokomo Lansing Macon Muncie"
            + " Natchez Ogden Pascagoula Paducah Racine Rockford Saginaw Shreveport Stockton Texarkana Topeka Utica"
            + " Valdosta Visalia Waco Yakima Youngstown Zanesville");
    private static final List<String> STATES = words("Alabama Arkansas California Georgia Idaho Illinois Indiana Iowa"
            + " Kansas Kentucky Louisiana Michigan Mississippi Missouri Ohio Oregon Pennsylvania Tennessee Texas");
    private static final List<String> COUNTIES =
            words("Baxter Calhoun Decatur Fulton Greene Harlan Jefferson Lamar Marion Pickens Stark Wayne");
    private static final List<String> STREETS = words("Alder Birchwood Chestnut Delmar Eastgate Franklin Grand"
            + " Hickory Jackson Kensington Lincoln Magnolia Orchard Prospect Ridgeway Spruce Vine Walnut");

    private LocalNews() {}

    /** The first {@code count} of them. */
    static List<Article> write(int count) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_250_512L);
        String[] templates = templates();
        List<Article> articles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String text = fill(templates[i % templates.length], random);
            articles.add(Article.of("local-" + i, text, FIRST_DAY.plus(i, ChronoUnit.HOURS)));
        }
        return articles;
    }

    private static String[] templates() throws IOException {
        try (InputStream in = LocalNews.class.getResourceAsStream(TEMPLATES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n");
        }
    }

    private static String fill(String template, RandomGenerator random) {
        String text = template;
        for (int i = 1; i <= MOST_OF_A_SORT; i++) {
            String last = pick(LAST_NAMES, random);
            text = text.replace("{NAME" + i + "}", pick(FIRST_NAMES, random) + " " + last)
                    .replace("{LAST" + i + "}", last)
                    .replace("{TOWN" + i + "}", pick(TOWNS, random))
                    .replace("{STATE" + i + "}", pick(STATES, random))
                    .replace("{COUNTY" + i + "}", pick(COUNTIES, random))
                    .replace("{STREET" + i + "}", pick(STREETS, random))
                    .replace("{n" + i + "}", String.valueOf(20 + random.nextInt(70)));
        }
        return text;
    }

    private static String pick(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
