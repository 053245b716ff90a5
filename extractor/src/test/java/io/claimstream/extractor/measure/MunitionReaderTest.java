package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static io.claimstream.extractor.ClaimsAssert.claimsOfHeadline;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunitionReaderTest {

    @Test
    void takes_no_drones_that_disappeared_for_people() {
        claimsOf("Gunners shot down 14 of 16 drones. Two more disappeared.").haveNo("missing");
        claimsOf("Two porters disappeared.").areExactly("missing 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunners downed 54 out of 59 \"kamikaze\" drones.|intercepted:drone 54|launched:drone 59",
                "They destroyed 12 “Kh-101/Kh-555” missiles and 36 “Shahed-136/131” attack UAVs."
                        + "|intercepted:missile 12|intercepted:drone 36",
                "The bomber fired 17 drones and an \"Iskander-M\" missile.|launched:drone 17|launched:missile 1",
                "Gunners downed one Kh-31P missile and two Orlan-10s.|intercepted:missile 1|intercepted:drone 2",
            })
    void reads_models_with_and_without_quotation_marks(String sentence, String first, String second) {
        claimsOf(sentence).areExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunners destroyed 64 aerial targets: 18 missiles and 46 drones.|intercepted:missile 18|intercepted:drone 46",
                "Crews tracked 98 air attack weapons: seven missiles (from the sea); and 91 drones (from the north)."
                        + "|launched:missile 7|launched:drone 91",
                "Gunners destroyed 20 air targets, including five missiles and 15 drones."
                        + "|intercepted:missile 5|intercepted:drone 15",
                "The enemy launched nine missiles of various types and 60 drones.|launched:missile 9|launched:drone 60",
                "Ships shot down 14 drones and three missiles fired from the shore.|intercepted:drone 14|intercepted:missile 3",
                "About 30 drones and seven missiles were fired at the port.|launched:drone 30 [null,null]|launched:missile 7",
            })
    void reads_lists_of_weapons(String sentence, String first, String second) {
        claimsOf(sentence).include(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania strikes Graustark with 40 drones|launched:drone 40",
                "Ruritania attacks Graustark with 40 drones overnight|launched:drone 40",
                "RURITANIA TARGETS GRAUSTARK WITH 40 DRONES|launched:drone 40",
                "Ruritania launched drones and 40 missiles.|launched:missile 40",
                "Ruritania launches drones, 40 rockets at Graustark|launched:rocket 40",
                "The fleet destroyed a speedboat and two ballistic missiles.|intercepted:missile 2",
            })
    void finds_the_verb_between_names_and_munitions_behind_other_things(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Out of 60 drones, 44 were destroyed.|60|44",
                "The army reported the destruction of 19 drones out of 24.|24|19",
                "The army shot down all but two of 36 drones.|36|34",
                "The enemy launched 142 drones. Units neutralised 131 of them.|142|131",
                "The enemy launched 14 drones. All the drones were shot down.|14|14",
                "Gunners repelled an attack by 17 drones.|17|17",
            })
    void reads_how_many_of_those_launched_were_shot_down(String sentence, String launched, String shotDown) {
        claimsOf(sentence).areExactly("launched:drone " + launched, "intercepted:drone " + shotDown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Launches of 38 drones were recorded.|launched:drone 38",
                "A total of 26 Shahed launches were recorded.|launched:drone 26",
                "A salvo of ten rockets was fired at the base.|launched:rocket 10",
                "The ship launched a swarm of 12 drones.|launched:drone 12",
                "The troops struck the city with three missiles.|launched:missile 3",
                "Gunners took out 22 drones.|intercepted:drone 22",
            })
    void reads_nouns_and_other_verbs_of_launching_and_shooting_down(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @Test
    void adds_up_models_of_one_kind() {
        claimsOf("The enemy used 12 Kalibr missiles, two Kinzhals and 23 drones.")
                .include("launched:missile 14", "launched:drone 23");
        claimsOf("The enemy fired more than 30 cruise missiles and more than 120 ballistic missiles.")
                .include("launched:missile 150 [152,null]");
    }

    @Test
    void leaves_a_number_of_two_kinds_together_uncounted() {
        claimsOf("The enemy launched more than 300 drones and missiles.").areNone();
    }

    @Test
    void reads_a_family_by_its_members() {
        assertThat(claimsOf("A rocket killed a family of five.")
                        .only("killed")
                        .quantity()
                        .value())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The raiders used 52 air attack weapons:/- 8 Kalibr missiles;/- 4 Kh-59 missiles from the sea;/- 40 drones.",
                "The raiders struck with 52 means of air attack:/• 12 Kalibr missiles/• 40 drones from the north",
                "In all the enemy used:/12 Kalibr missiles,/40 Shahed drones.",
                "The enemy sent up and launched 52 weapons:/– twelve missiles;/– forty drones.",
            })
    void reads_lists_with_a_line_for_each_weapon(String lines) {
        claimsOf(lines.replace('/', '\n')).include("launched:missile 12", "launched:drone 40");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunners downed nine of the 12 drones Ruritania launched.|12|9",
                "Nine of the 12 drones that Ruritania fired at the port on Monday were brought down.|12|9",
                "Nine of 12 drones fired at the port were intercepted.|12|9",
                "Of the 12 drones launched by the enemy, nine were shot down.|12|9",
                "Twelve drones tried to attack the port and nine were shot down.|12|9",
                "Twelve drones attacked the port, and all of them were destroyed.|12|12",
                "The enemy launched 12 drones. All targets were shot down.|12|12",
                "The enemy sent 12 drones towards the port and gunners jammed nine of them.|12|9",
                "Radar crews said 12 drones had been detected and destroyed.|12|12",
            })
    void reads_clauses_that_tell_of_the_munitions_launched(String sentence, String launched, String shotDown) {
        claimsOf(sentence).areExactly("launched:drone " + launched, "intercepted:drone " + shotDown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of the 12 missiles and 30 drones launched, nine missiles and 20 drones were shot down."
                        + "|launched:missile 12;launched:drone 30;intercepted:missile 9;intercepted:drone 20",
                "The army said two missiles and nine drones had been intercepted."
                        + "|intercepted:missile 2;intercepted:drone 9",
                "Hits of two missiles and nine drones were recorded in five places.|impacted:missile 2;impacted:drone 9",
                "Gunners shot down 20 drones, while nine others struck a depot.|intercepted:drone 20;impacted:drone 9",
                "One drone was shot down and another crashed into a barn.|intercepted:drone 1;impacted:drone 1",
                "Two missiles were fired at the port and both struck a pier.|launched:missile 2;impacted:missile 2",
                "The raid on the port comprised two missiles and nine drones.|launched:missile 2;launched:drone 9",
                "The enemy pounded the port with two missiles and nine drones.|launched:missile 2;launched:drone 9",
                "The air force carried out strikes with 14 guided bombs.|launched:bomb 14",
                "Nine bombs were dropped on the village.|launched:bomb 9",
                "The port was hit by three missiles.|impacted:missile 3",
                "The troops shelled Olm with 31 rockets.|launched:rocket 31",
                "The enemy used an Iskander-M. The missile was shot down.|launched:missile 1;intercepted:missile 1",
                "Ruvo came under attack from nine drones.|launched:drone 9",
                "The largest attack on Ruvo since the start of the war involved nine drones.|launched:drone 9",
                "Overnight: 20 missiles and nine drones launched.|launched:missile 20;launched:drone 9",
                "The enemy launched nine drones – all destroyed.|launched:drone 9;intercepted:drone 9",
                "A drone launched by the rebels struck a depot.|launched:drone 1;impacted:drone 1",
                "Two missiles were jammed and a third hit a pier.|intercepted:missile 2;impacted:missile 1",
                "Two drones crossed into Ruritania. The drones were intercepted.|launched:drone 2;intercepted:drone 2",
                "Two drones were launched and gunners downed them all.|launched:drone 2;intercepted:drone 2",
                "The enemy fired seven missiles – two from the sea and five from the land – and nine drones."
                        + "|launched:missile 7;launched:drone 9",
                "Gunners shot down 44 drones over nine regions, 30 over Olm and 14 over Ruvo.|intercepted:drone 44",
                "Gunners shot down 44 drones, including 20 over Olm and 14 over Ruvo.|intercepted:drone 44",
                "One rocket fired on Sunday evening landed in a barn.|launched:rocket 1;impacted:rocket 1",
                "One rocket fired Sunday evening landed in a barn.|launched:rocket 1;impacted:rocket 1",
                "A missile was fired at dawn. The projectile was intercepted.|launched:missile 1;intercepted:missile 1",
                "The first rocket fired from Ruvo in a month was shot down.|launched:rocket 1;intercepted:rocket 1",
                "Shells damaged three houses along with two cars.|damaged:house 3;damaged:vehicle 2",
            })
    void reads_what_became_of_munitions(String sentence, String claims) {
        claimsOf(sentence).include(claims.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The depot held 400 drones and burned down.",
                "The factory sent 40 drones to the front.",
                "A bulldozer flattened 12 shells.",
                "The drones were shown to 12 guests.",
                "It was the tenth missile fired at the port.",
                "A bomb targeting a convoy scared the drivers.",
            })
    void counts_no_munitions_that_were_not_used(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void a_third_rocket_adds_to_the_two_before() {
        assertThat(claimsOf("Two rockets were fired at dawn. A third rocket was fired at noon.")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
        assertThat(claimsOf("Nine rockets were fired at dawn. A third rocket was fired at noon.")
                        .claims())
                .extracting(Claim::scope)
                .containsOnly(Scope.TOTAL);
    }

    @Test
    void a_headline_shares_one_number_between_drones_and_missiles() {
        claimsOf("Gunners intercept 12 drones, missiles fired at Ruvo.").haveNo("intercepted:drone");
    }

    @Test
    void who_shoots_down_what_is_not_counted_is_not_killed() {
        claimsOf("Ruritania shot down a plane over the gulf.").areNone();
        claimsOf("Ruritania intercepted and shot down a number of weapons.").areNone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The enemy fired 18 missiles at Olm, most of which were shot down.|launched:missile 18",
                "The enemy fired 18 missiles at Olm, some of which were shot down.|launched:missile 18",
                "Nine drones were launched from Ruvo, all of which were shot down."
                        + "|launched:drone 9;intercepted:drone 9",
                "Nine drones were launched from Ruvo on Monday, which were shot down."
                        + "|launched:drone 9;intercepted:drone 9",
                "The navy shot down, a little later, nine drones over the bay.|intercepted:drone 9",
            })
    void reads_relative_clauses_and_insertions(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @Test
    void some_of_the_rockets_is_no_number() {
        claimsOf("Some of the rockets were intercepted.").areNone();
    }

    @Test
    void what_an_attack_hit_was_not_hit_by_all_that_was_fired() {
        claimsOf("The enemy fired nine missiles at the city, hitting a bridge.")
                .include("launched:missile 9")
                .haveNo("impacted:missile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crews tracked 18 drones, intercepting 17, while one drone landed inside the emirate."
                        + "|launched:drone 18;intercepted:drone 17;impacted:drone 1",
                "In all 112 drones were detected, with 109 intercepted and three falling within the district."
                        + "|launched:drone 112;intercepted:drone 109;impacted:drone 3",
                "Three rockets had fallen into the air base.|impacted:rocket 3",
                "Two rockets fell near a school and one impacted in a field.|impacted:rocket 2;impacted:rocket 1",
                "Crews detected 20 missiles, of which 18 were destroyed, one fell into the sea and one landed within the emirate."
                        + "|launched:missile 20;intercepted:missile 18;impacted:missile 1",
                "Two missiles fell in the sea and three landed in international waters.|",
            })
    void tells_what_hit_land_from_what_fell_into_the_sea(String sentence, String claims) {
        if (claims == null) {
            claimsOf(sentence).areNone();
        } else {
            claimsOf(sentence).areExactly(claims.split(";"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunners intercepted today 9 missiles and 48 drones.|intercepted:missile 9;intercepted:drone 48",
                "Two rockets aimed at the old harbour were intercepted.|intercepted:rocket 2",
                "Two rockets aimed at the harbour just after midnight on Tuesday were shot down.|intercepted:rocket 2",
                "Rockets were fired at Olm. The army said it intercepted some of the 65 launches.|launched:rocket 65",
                "Crews monitored 15 missiles, destroying 12 of them.|launched:missile 15;intercepted:missile 12",
            })
    void reads_insertions_between_munitions_and_what_became_of_them(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army detected a drone over the bay. Gunners intercepted and destroyed it.|launched:drone 1;intercepted:drone 1",
                "The army detected a drone over the bay. Gunners shot it down.|launched:drone 1;intercepted:drone 1",
                "Raiders fired 40 drones at Olm. Gunners shot them down.|launched:drone 40;intercepted:drone 40",
                "Raiders fired 40 drones at Olm. Gunners intercepted eight of them.|launched:drone 40;intercepted:drone 8",
                "Raiders fired three missiles at two huts, destroying them.|launched:missile 3",
                "Raiders fired 40 drones. Gunners intercepted it.|launched:drone 40",
            })
    void pronouns_stand_for_what_was_launched(String text, String claims) {
        claimsOf(text).areExactly(claims.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunners shot down nine drones, while 33 others were suppressed by jammers.|9 TOTAL;33 INCREMENT",
                "Gunners shot down 12 drones and jammed another six.|12 TOTAL;6 INCREMENT",
                "Gunners shot down 12 drones; a further six were jammed.|12 TOTAL;6 INCREMENT",
                "Gunners shot down another 12 drones.|12 TOTAL",
            })
    void others_of_the_same_sentence_come_on_top(String sentence, String intercepted) {
        assertThat(claimsOf(sentence).claims())
                .extracting(claim -> claim.quantity().value() + " " + claim.scope())
                .containsExactlyInAnyOrder(intercepted.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of the drones, 26 attack UAVs were recorded hitting seven sites.|impacted:drone 26",
                "Gunners down 12 drones overnight, hits at two sites|intercepted:drone 12",
                "Gunners destroyed 21 drones. A total of 30 launches were recorded.|intercepted:drone 21;launched:drone 30",
                "In all 60 UAVs of the Shahed, Narok and drones of other types were shot down.|intercepted:drone 60",
            })
    void reads_hits_launches_and_models_of_reports(String text, String claims) {
        claimsOf(text).areExactly(claims.split(";"));
    }

    @Test
    void a_model_is_the_same_with_and_without_its_noun() {
        assertThat(claimsOf("Gunners shot down six HIMARS rockets. Six HIMARS projectiles were destroyed.")
                        .claims())
                .extracting(Claim::model)
                .containsOnly("HIMARS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In all 117 UAVs were identified, with 113 intercepted.|launched:drone 117;intercepted:drone 113",
                "Raiders sent 12 drones across the border.|launched:drone 12",
                "Raiders launched 26 drones over the bay, with 21 being shot down.|launched:drone 26;intercepted:drone 21",
                "Some 80 missiles rained down on the coast.|launched:missile 80 [null,null]",
                "Gunners thwarted a raid by three drones on the port.|launched:drone 3;intercepted:drone 3",
                "Nine rockets of the HIMARS multiple launch rocket system were shot down.|intercepted:rocket 9",
                "Gunners shot down four guided aerial bombs and 18 drones in the past day.|intercepted:bomb 4;intercepted:drone 18",
            })
    void reads_other_words_for_what_was_launched_and_shot_down(String sentence, String claims) {
        claimsOf(sentence).areExactly(claims.split(";"));
    }

    @Test
    void a_headline_leaves_the_article_of_one_munition_out() {
        claimsOfHeadline("Coalition intercepts missile fired at the port").include("intercepted:missile 1");
        claimsOfHeadline("Coalition intercepts missiles").areNone();
    }
}
