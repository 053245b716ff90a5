package io.claimstream.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.ClaimExtractor;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private final ClaimExtractor extractor = ClaimExtractor.load();

    @Test
    void each_dateline_of_a_chronicle_opens_an_event() {
        assertThat(events("""
                Incidents reported by 8 a.m. on Saturday:

                * KIRKUK - Raiders attacked a convoy, killing two guards and wounding three others, police said.

                KIRKUK - A roadside bomb aimed at a patrol wounded five people, police said.

                MOSUL - The bodies of four weavers were found in the west of the city, police said.
                """)).containsExactly("Kirkuk killed 2 injured 3", "Kirkuk injured 5", "Mosul killed 4");
    }

    @Test
    void each_heading_opens_an_event() {
        assertThat(events("""
                Shootings shook the country this weekend. Some of them:
                CHICAGO
                Two people were killed when a man opened fire from a car, police said.
                AUSTIN, TEXAS
                A baker was killed and three others were wounded in a garage.
                ST. LOUIS
                A shooting in an office killed a clerk and wounded 11 others.
                """))
                .containsExactly("Chicago killed 2", "Austin killed 1 injured 3", "St. Louis killed 1 injured 11");
    }

    @Test
    void the_headline_above_a_dateline_belongs_to_its_section() {
        assertThat(events("""
                Raft sinks

                ABUJA, Nigeria - A raft sank on the Niger on Monday, killing nine people.

                Bomber kills 10 at a market

                QUETTA, Pakistan - A suicide bomber killed 10 people at a market on Monday. Doctors treated 26 injured.
                """)).containsExactly("Abuja killed 9", "Quetta killed 10 injured 26");
    }

    @Test
    void an_article_whose_dateline_is_repeated_is_no_chronicle() {
        assertThat(events("""
                LIMA, Peru - A blast at a mill killed six people on Monday.

                LIMA, Peru - Doctors said 20 people were injured in the blast.
                """)).hasSize(1);
    }

    @Test
    void a_wave_of_drones_over_one_country_is_one_event() {
        assertThat(events("""
                KYIV, Ukraine - Russia launched 40 drones overnight, the air force said. Two people were killed.

                ODESA, Ukraine - A drone hit a house, injuring three people, the governor said.
                """)).hasSize(1);
    }

    /** Place, killed and injured of each event, in the order of the events. */
    private List<String> events(String text) {
        Article article =
                new Article("test", 1, null, null, text, Instant.parse("2024-05-15T10:00:00Z"), null, null, null);
        List<Claim> claims = extractor.extract(article);
        return claims.stream()
                .map(claim -> claim.event().mention())
                .distinct()
                .sorted()
                .map(mention -> toString(claims.stream()
                        .filter(claim -> claim.event().mention() == mention)
                        .toList()))
                .toList();
    }

    private static String toString(List<Claim> claims) {
        StringBuilder text = new StringBuilder(claims.get(0).event().place().name());
        for (String series : List.of("killed", "injured")) {
            claims.stream()
                    .filter(claim -> claim.series().equals(series))
                    .map(claim -> claim.quantity().value())
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .max()
                    .ifPresent(
                            value -> text.append(' ').append(series).append(' ').append(value));
        }
        return text.toString();
    }
}
