package io.claimstream.extractor.scope;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeReaderTest {

    @Test
    void sets_a_whole_war_apart() {
        Claim claim = claimsOf("Since 2019 the conflict has killed 14,000 people.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.BACKGROUND);
    }

    @Test
    void sets_an_earlier_event_apart_where_the_article_has_one_of_its_own() {
        List<Claim> claims = claimsOf(
                        "A bomb killed three people at the station. A similar attack in 2011 left 12 dead.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb killed three people. In January alone, 60 people were killed in the province.",
                "A bomb killed three people. Some 60 people have been killed this month alone.",
                "A bomb killed three people. So far in 2024, 60 people have been killed there.",
                "A bomb killed three people. More than 60 people have been killed in the valley this year.",
                "A bomb killed three people in a feud that has killed 60 this year alone.",
                "A bomb killed three people beside a shrine for the victims of an earlier bombing that killed 60.",
                "A bomb killed three people. The port has long been torn by feuds that killed 60 people.",
                "A bomb killed three people. Over the last six months 60 people were killed there.",
                "A bomb killed three people. Raids have killed 60 people within the past couple of weeks.",
                "A bomb killed three people. A week ago 60 people were killed at the ford.",
                "A bomb killed three people. Two weeks ago, 60 people were killed at the ford.",
                "A bomb killed three people. In June, a blast at the same mill killed 60 people."
            })
    void sets_apart_what_a_month_or_year_saw_alone(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Over the last two days 60 people drowned.",
                "In the past 24 hours 60 people drowned.",
                "In the last boat 60 people drowned."
            })
    void the_last_days_are_no_other_time(String text) {
        assertThat(claimsOf(text, "2024-03-02").only("killed").scope()).isEqualTo(Scope.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OLM: March 9, 2016 - A bomb killed 60 people at the fair.",
                "\"Black Friday,\" 9 March 1972: A bomb killed 60 people at the fair.\nDays later, a blast left six dead."
            })
    void an_entry_of_a_chronicle_is_of_its_own_year(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims().get(0).scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void an_earlier_toll_is_superseded() {
        assertThat(claimsOf("In an earlier toll, the mayor of Olm said that 30 had died and 200 were hurt.")
                        .claims())
                .extracting(Claim::standing)
                .containsOnly(Standing.SUPERSEDED);
    }

    @Test
    void sets_apart_what_happens_each_season() {
        assertThat(claimsOf(
                                "The flood left 40 people missing.\n\nSlides kill hikers each winter, and 12 went missing.",
                                "2024-03-02")
                        .claims())
                .filteredOn(claim -> claim.series().equals("missing"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void a_similar_one_is_another_event() {
        List<Claim> claims = claimsOf(
                        "A boat capsized and five people died. It follows a similar one two weeks ago that resulted in 28"
                                + " deaths.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void an_anniversary_is_news_of_the_year_it_recalls() {
        List<Claim> claims = claimsOf(
                        "Mourners marked the tenth anniversary of the Altdorf fire. On 3 March 2014 the fire killed six"
                                + " tenants. A porter was hurt in the crowd.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsOnly(Scope.TOTAL);
    }

    @Test
    void takes_last_year_for_the_event_where_the_article_has_no_other() {
        Claim claim = claimsOf("A court heard how the fire killed six tenants last year.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void sets_apart_what_another_event_named_by_its_year_did() {
        List<Claim> claims = claimsOf(
                        "The water killed 23 people in the valley. It was the worst disaster in the valley"
                                + " since a 1974 flood in Ruvo, Altland killed 310 people.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void keeps_the_event_that_the_article_names_by_its_year() {
        List<Claim> claims = claimsOf(
                        "The 1974 Ruvo flood struck Altland in May. One boat sank, and two people drowned."
                                + " In all, the 1974 flood killed 310 people.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsOnly(Scope.TOTAL);
    }

    @Test
    void leaves_out_what_the_text_excludes() {
        List<Claim> claims = claimsOf("The storms caused 14 deaths, excluding the flood, which led to 60 deaths.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void reads_the_running_count_of_a_season_beside_the_number_of_the_event() {
        List<Claim> claims = claimsOf(
                        "A slide killed three people, bringing to 90 the number of people killed this rainy season.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void a_range_of_years_that_something_is_compared_with_is_no_time_of_the_event() {
        List<Claim> claims = claimsOf(
                        "In June 2020 a flood hit Altland. 219 people were found dead, fewer than the 2015-2019 average."
                                + " Two farmers were injured.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsOnly(Scope.TOTAL);
    }

    @Test
    void counts_since_the_morning_are_wider_than_one_event() {
        Claim claim = claimsOf("Since dawn, 40 people have been killed across the province.")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.BACKGROUND);
    }

    @Test
    void a_year_behind_a_semicolon_dates_nothing_before_it() {
        Claim claim = claimsOf(
                        "The gale left 800 people homeless; a camp set up after the quake of 1984 took them in.",
                        "2024-03-02")
                .only("homeless");
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void most_of_a_region_is_no_superlative() {
        List<Claim> claims = claimsOf(
                        "A slide killed ten people. Rain that has soaked most of Altland since mid-May was"
                                + " blamed for 41 deaths.")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void compares_rather_than_counts_with_a_superlative() {
        Claim claim = claimsOf("It was the deadliest avalanche since 1998, with 16 deaths.", "2024-03-02")
                .only("killed");
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void orders_a_number_that_the_text_replaces_before_the_newer_one() {
        List<Claim> claims = claimsOf(
                        "The toll rose to 61, the governor said. Officials had earlier put the death toll at 59.",
                        "2024-03-02")
                .claims();
        assertThat(claims).extracting(Claim::standing).containsExactly(Standing.LATEST, Standing.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four divers have died, the owner said, a day after it reported three deaths.",
                "Four divers have died. The harbour police had reported three deaths.",
                "Four divers have died. The coast guard first spoke of three dead."
            })
    void orders_what_was_reported_before(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .extracting(Claim::standing)
                .containsExactly(Standing.STATED, Standing.SUPERSEDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raiders killed 17 herders on Monday in a district where 200 people were killed in January.",
                "Raiders killed 17 herders on Monday in a district where 200 people were killed in 2021.",
                "A strike killed 17 people on Tuesday, the latest in a war that has killed 40,000 people since 2022.",
                "The collision on Friday killed 17, the worst in the country since 2016, when 146 people died.",
                "The ambush on Sunday killed 17 people, bringing to 310 the number of people killed since January."
            })
    void limits_another_time_to_the_clause_that_names_it(String sentence) {
        assertThat(claimsOf(sentence, "2024-05-15").claims())
                .filteredOn(claim -> claim.scope() != Scope.BACKGROUND)
                .extracting(claim -> claim.quantity().value())
                .containsExactly(17L);
    }

    @Test
    void takes_what_a_war_has_killed_for_the_whole_war() {
        List<Claim> claims = claimsOf(
                        "Shells killed 14 people in the port overnight. The war has killed more than 40,000 people.",
                        "2024-05-15")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 4,000 people have died in Altland in twelve years of fighting.",
                "The talks are to end a quarrel that has left 4,000 dead in 12 years.",
                "The feud has killed 4,000 villagers over the past two decades.",
                "Twenty years of strife have claimed 4,000 lives.",
                "Some 4,000 herders have been killed there since the 1980s.",
                "The rising has killed 4,000 villagers since the early 1990s.",
                "Some 40 hikers are killed on that road each month.",
                "Every month 40 hikers die on that road."
            })
    void sets_apart_what_is_counted_over_years(String sentence) {
        List<Claim> claims = claimsOf("Gunmen killed three farmers on Monday. " + sentence, "2024-05-15")
                .claims();
        assertThat(claims).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The blast killed nine people in the worst accident in twenty years.",
                "The blast killed nine people, the first deaths at the plant in 20 years."
            })
    void years_that_an_event_is_compared_with_count_nothing(String sentence) {
        assertThat(claimsOf(sentence, "2024-05-15").only("killed").scope()).isEqualTo(Scope.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruritania launched 30 rockets from the island of Olm, which it annexed in 1974. Gunners downed nine rockets.",
                "Ruritania launched 30 rockets from Olm, occupied since 1974. Gunners downed nine rockets.",
                "Ruritania, which launched its invasion in 1974, fired 30 rockets. Gunners downed nine rockets.",
                "Gunners downed nine of 30 rockets; on average they down more.",
                "Gunners downed nine of 30 rockets in the past 24 hours.",
            })
    void limits_nothing_by_times_of_other_matters(String sentence) {
        assertThat(claimsOf(sentence, "2024-03-02").claims())
                .extracting(Claim::scope)
                .containsOnly(Scope.TOTAL)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The enemy fired 30 rockets on Friday, a day after an attack with 90 rockets.",
                "The enemy fired 30 rockets. In 2022 it fired 900 rockets.",
                "The enemy fired 30 rockets, two days after it launched 90 rockets at the port.",
            })
    void sets_apart_what_was_fired_before(String sentence) {
        assertThat(claimsOf(sentence, "2024-03-02").claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A rocket killed four people in Olm. The attack came two days after a raid killed 40 people in Ruvo.",
                "A rocket killed four people in Olm. It came just hours after a raid that killed 40 people in Ruvo.",
                "Gunners shot down nine drones over Olm. The raid came a day after 40 people died in Ruvo.",
            })
    void sets_apart_what_an_event_followed(String text) {
        assertThat(claimsOf(text).claims()).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A shell killed three bakers. It came ten months into the war on the strip, which has killed 33,000 people.",
                "A shell killed three bakers. The rebels' conflict with the army has cost 9,000 lives.",
                "A shell killed three bakers. Since the invasion 9,000 people have been killed.",
            })
    void a_war_has_a_toll_of_its_own(String text) {
        assertThat(claimsOf(text).claims()).extracting(Claim::scope).containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @Test
    void a_war_that_has_killed_thousands_leaves_the_clause_behind_it_alone() {
        assertThat(claimsOf("A war that has killed 9,000 people came to Olm, when a bomb killed three bakers.")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.BACKGROUND, Scope.TOTAL);
    }

    @Test
    void what_was_reported_earlier_is_so_for_the_injured_beside_the_dead() {
        assertThat(claimsOf(
                                "Two people were hurt. As reported earlier, in Olm one man was killed and seven were injured.")
                        .claims())
                .filteredOn(claim -> claim.category() == null)
                .extracting(Claim::standing)
                .containsExactly(Standing.STATED, Standing.SUPERSEDED, Standing.SUPERSEDED);
    }

    @Test
    void sets_apart_what_happened_weeks_before() {
        List<Claim> claims = claimsOf(
                        "Four people were killed in a raid on the mill, three weeks after an ambush in which 40 porters died.")
                .claims();
        assertThat(claims).extracting(Claim::scope).startsWith(Scope.TOTAL).contains(Scope.BACKGROUND);
        assertThat(claimsOf("A cook died, the last of 12, two weeks ago.").claims())
                .extracting(Claim::scope)
                .doesNotContain(Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shells killed two people in Kherson on Tuesday. A day earlier, five died in a strike on Odesa.",
                "Gunmen killed four people in Kano on Sunday. The previous day, six were killed in an ambush in Zaria.",
            })
    void leaves_the_day_before_to_the_events(String text) {
        assertThat(claimsOf(text).claims())
                .extracting(claim -> claim.scope() + " " + claim.event().place().name())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(told -> told.startsWith("TOTAL "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In one of the largest raids in recent months, gunmen killed 12 people.",
                "Gunmen killed 12 people in one of the deadliest ambushes in recent years.",
                "In the most violent raid in recent weeks, rebels killed 12 villagers.",
                "Rebels killed 12 villagers in the third raid in a week.",
                "It was the worst fire in recent memory and in recent years, with 12 people killed.",
            })
    void a_superlative_compares_the_event_with_others_of_a_time(String text) {
        assertThat(claimsOf(text, "2024-03-02").only("killed").scope()).isEqualTo(Scope.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb killed 17 porters on Monday, only four days after nine sailors were slain by a mine.",
                "Gunmen killed 17 clerks in Ruvo, a week after a bomb killed 40 people in the market.",
                "A bomb killed 17 porters. The blast follows a week of clashes in which 400 people have been killed.",
                "A bomb killed 17 porters. It followed an ambush that killed 60 soldiers.",
                "A bomb killed 17 porters. The blast came after a night of clashes in which 60 people died.",
                "A bomb killed 17 porters. The last such raid in the port left 22 dead.",
                "A bomb killed 17 porters. A total of 45 people have been killed in the series of bombings.",
                "Gunmen killed 17 porters, officials said, days after the army stormed a camp, leaving dozens of men dead.",
                "A bomb killed 17 porters on Tuesday. Earlier this week, a mine killed 27 villagers on a bus.",
                "A bomb killed 17 porters. It was the worst raid since January, when a mine killed 40 sailors.",
                "A landslip killed 17 porters. The quake in January that killed 4,000 people had loosened the slopes.",
            })
    void sets_apart_the_events_that_this_one_follows(String text) {
        assertThat(claimsOf(text, "2024-05-15").claims())
                .filteredOn(claim -> claim.scope() == Scope.TOTAL)
                .extracting(claim -> claim.quantity().value())
                .containsExactly(17L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The floods have killed 12 people in the past day.",
                "The floods have killed 12 people in the past three days.",
            })
    void the_past_days_are_now(String text) {
        assertThat(claimsOf(text, "2024-03-02").only("killed").scope()).isEqualTo(Scope.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group has killed 300 people in recent months.",
                "Protests over an arrest have left 300 people dead in recent months.",
            })
    void what_months_saw_is_no_single_event(String text) {
        assertThat(claimsOf(text, "2024-03-02").only("killed").scope()).isEqualTo(Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the start of the raids, the port has detected 253 missiles. Gunners also shot down 1,359 drones.",
                "Since the start of the raids, the port has detected 253 missiles. Of these, 221 were intercepted.",
                "Since the start of the raids, the port has detected 253 missiles. In addition, 80 drones landed inside the harbour.",
                "Since the start of the raids, the port has detected 253 missiles. Additionally, 1,100 drones were tracked.",
            })
    void the_munitions_of_a_span_of_time_may_take_several_sentences(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .hasSize(2)
                .extracting(Claim::scope)
                .containsOnly(Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the start of the raids, the port has detected 253 missiles. On Friday, 12 drones were also shot down.",
                "Since the start of the raids, the port has detected 253 missiles. Gunners shot down 12 drones.",
            })
    void a_span_of_time_ends_with_what_has_a_time_of_its_own(String text) {
        assertThat(claimsOf(text, "2024-03-02").claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.BACKGROUND, Scope.TOTAL);
    }

    @Test
    void what_a_war_has_done_may_take_several_sentences() {
        assertThat(claimsOf(
                                "Some 9,000 people have died since the war began. It has also displaced 300,000 people.",
                                "2024-03-02")
                        .claims())
                .hasSize(2)
                .extracting(Claim::scope)
                .containsOnly(Scope.BACKGROUND);
    }

    @Test
    void a_week_is_another_time_only_beside_an_event() {
        assertThat(claimsOf("Over the past week, raiders fired 300 drones at the coast.", "2024-03-02")
                        .only("launched:drone")
                        .scope())
                .isEqualTo(Scope.TOTAL);
        assertThat(claimsOf(
                                "Raiders fired nine drones at Olm. Over the past week, they launched 300 drones.",
                                "2024-03-02")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hundreds fled Ruvo on Monday, a day after a bomb killed 17 people.",
                "The arrests follow the bombing that killed 17 people on Monday.",
                "The crash followed a storm warning and killed 17 people.",
                "The raid was followed by a fire that killed 17 people.",
            })
    void an_event_that_other_things_follow_is_the_one_counted(String text) {
        assertThat(claimsOf(text, "2024-05-15").only("killed").scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void who_is_still_missing_is_the_latest() {
        assertThat(claimsOf("One skier is still unaccounted for. Fifteen skiers were reported missing on Tuesday.")
                        .claims())
                .extracting(Claim::standing)
                .containsExactly(Standing.LATEST, Standing.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast killed nine workers in the pit on Monday. In 2006, an explosion ripped through another pit. Sixty miners died.",
                "A blast killed nine workers in the pit on Monday. The worst accident there was in 2006. It left 60 miners dead.",
                "A blast killed nine workers in the pit on Monday. A similar explosion shook the town in 2006.\n\nThat blast killed 60.",
                "A blast killed nine workers in the pit on Monday. Last year a fire broke out in the shaft. Sixty miners died.",
            })
    void what_follows_an_event_of_another_year_is_of_that_year(String text) {
        assertThat(claimsOf(text, "2024-03-06").claims())
                .extracting(claim -> claim.quantity().value() + " " + claim.scope())
                .containsExactly("9 TOTAL", "60 BACKGROUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blast shook the pit. In 2006, an explosion ripped through another pit. On Monday, nine workers died.",
                "A blast shook the pit. The pit was opened after a fire in 2006. Nine workers died.",
                "A blast shook the pit. In 2006, an explosion ripped through another pit.\n\nNine workers died.",
                "A blast killed nine workers. In 2006, an explosion ripped through another pit. Nine workers died.",
            })
    void the_articles_event_is_told_of_again(String text) {
        assertThat(claimsOf(text, "2024-03-06").claims())
                .extracting(Claim::scope)
                .containsOnly(Scope.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raiders killed nine people in the deadliest ambush since January, when 40 porters died.",
                "Raiders fired nine drones overnight, the largest raid since January, when they launched 120.",
            })
    void what_another_month_saw_is_compared_only(String text) {
        assertThat(claimsOf(text, "2024-03-06").claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.BACKGROUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bomb killed a guard on Monday. Eight soldiers were killed and 28 wounded Saturday by a mine.",
                "A bomb killed a guard on Monday. Eight people died and 28 were hurt in a blast on Saturday.",
            })
    void a_day_is_that_of_all_whom_and_joins_before_it(String text) {
        assertThat(claimsOf(text, "2024-05-15").claims())
                .filteredOn(claim -> claim.quantity().value() > 1)
                .extracting(claim -> claim.event().date().toString())
                .containsOnly("2024-05-11");
    }
}
