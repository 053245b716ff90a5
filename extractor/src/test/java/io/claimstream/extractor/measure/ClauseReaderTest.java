package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;
import static io.claimstream.extractor.ClaimsAssert.claimsOfHeadline;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import io.claimstream.schemas.claim.Previous;
import io.claimstream.schemas.claim.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A rocket killed four shoppers in the square.",
                "Four shoppers were killed in the square.",
                "Four shoppers have been killed in the square.",
                "Four shoppers died in the square.",
                "Four shoppers killed in the square.",
                "The rocket hit the square, killing four shoppers.",
                "The rocket left four shoppers dead.",
                "The rocket claimed four lives.",
                "The rocket cost four people their lives.",
                "Four people lost their lives in the square.",
                "The rocket caused four deaths.",
                "Four of the shoppers who had queued outside the bakery were killed.",
                "Four shoppers waiting outside the bakery were killed.",
                "The bodies of four shoppers were found in the square.",
                "The rocket resulted in the deaths of four shoppers.",
                "Four shoppers were known to have been killed.",
                "Four shoppers are reported to have died in the square.",
            })
    void finds_the_victims_whatever_the_voice(String sentence) {
        claimsOf(sentence).areExactly("killed 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blast killed four and injured over 40.|killed 4|injured 40 [41,null]",
                "Four people were killed and 12 injured.|killed 4|injured 12",
                "Four dead, 12 hurt in market blast|killed 4|injured 12",
                "Four people died and another 12 were wounded.|killed 4|injured 12",
                "The driver was killed and two passengers were injured.|killed 1|injured 2",
                "A shell killed one worker and wounded two others.|killed 1|injured 2",
            })
    void reads_coordinated_and_elliptical_clauses(String sentence, String killed, String injured) {
        claimsOf(sentence).areExactly(killed, injured);
    }

    @Test
    void sums_what_one_verb_coordinates() {
        claimsOf("The ambush killed three soldiers and five civilians.")
                .include("killed 8", "killed:soldier 3", "killed:civilian 5");
        claimsOf("A farmer and his two sons were killed.").include("killed 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was a further death on the coast.|INCREMENT",
                "An indirect death occurred on the island.|TOTAL",
                "An additional 40 were killed downstream.|INCREMENT",
            })
    void reads_deaths_of_nobody_named_and_what_they_add_to(String sentence, Scope scope) {
        assertThat(claimsOf(sentence).only("killed").scope()).isEqualTo(scope);
    }

    @Test
    void a_storm_that_executes_a_loop_kills_nobody() {
        claimsOf("The cyclone executed a slow clockwise loop over the sea.").areNone();
        claimsOf("The two bodyguards were found in a hotel.").areNone();
    }

    @Test
    void a_vague_toll_leaves_the_number_beside_it_whole() {
        Claim claim = claimsOf("Officials report that 59 people drowned, but the death toll was in the hundreds.")
                .claims()
                .get(0);
        assertThat(claim.quantity().value()).isEqualTo(59);
        assertThat(claim.scope()).isEqualTo(Scope.TOTAL);
    }

    @Test
    void a_toll_that_may_have_been_higher_is_no_claim() {
        claimsOf("The flood caused at least 55 deaths, though the toll may have been as high as 90.")
                .areExactly("killed 55 [55,null]");
    }

    @Test
    void keeps_attackers_apart_from_victims() {
        claimsOf("Four worshippers and the gunman were killed.").include("killed 4", "killed:attacker 1");
        claimsOf("Police shot dead the attacker.").haveNo("killed");
    }

    @Test
    void keeps_parts_apart_from_the_whole() {
        claimsOf("Nine villagers, including two children, were killed.").include("killed 9", "killed:child 2");
    }

    @Test
    void takes_those_of_whom_worse_is_told_for_a_part() {
        assertThat(claimsOf("Ten villagers were injured, two of whom are in critical condition.")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.PART);
    }

    @Test
    void reads_a_toll_with_the_number_it_replaces() {
        claimsOf("The death toll rose to 17 from 12.").include("killed 17");
        claimsOf("The number of injured climbed to 60.").include("injured 60");
        claimsOf("The death toll in the quarry has risen from six to seven.").areExactly("killed 7");
        assertThat(claimsOf("The death toll rose from 6 to 7.").only("killed").previous())
                .isEqualTo(new Previous(6, "6"));
        claimsOf("Two more bodies were found, raising the toll from three.").haveNo("missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rescuers feared that 20 people had died.",
                "20 more feared dead in mine",
                "We presume they are all dead.",
                "Twenty porters were among the dead and wounded.",
                "Twenty divers are presumed dead.",
                "The man threatened to kill 20 hostages.",
                "The dam could kill 20 people.",
                "They tried to kidnap two bankers.",
                "The missile can carry warheads and kill hundreds.",
                "The village has 400 residents and two schools.",
                "There was no immediate word of casualties.",
            })
    void takes_fears_threats_and_plans_for_no_claim(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void reads_zero_where_the_text_says_so() {
        claimsOf("No casualties were reported.").areExactly("killed 0", "injured 0");
        claimsOf("Nobody was killed.").areExactly("killed 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Air defences shot down 28 of 31 drones.|intercepted:drone 28|launched:drone 31",
                "All 31 drones were shot down.|intercepted:drone 31|launched:drone 31",
                "The enemy launched nine missiles and 31 drones.|launched:missile 9|launched:drone 31",
                "The port was attacked with two missiles and four drones.|launched:missile 2|launched:drone 4",
                "The barrage included six drones and two missiles.|launched:drone 6|launched:missile 2",
                "The enemy sent up and launched 40 drones, 36 of which gunners were able to shoot down.|launched:drone 40|intercepted:drone 36",
                "Radar crews tracked nine drones. All were shot down over the sea.|launched:drone 9|intercepted:drone 9",
                "Rebels fired 12 rockets. All of them were intercepted.|launched:rocket 12|intercepted:rocket 12",
                "Gunners downed three Iskander-M or KN-23 missiles and five drones.|intercepted:missile 3|intercepted:drone 5",
            })
    void counts_munitions(String sentence, String first, String second) {
        claimsOf(sentence).areExactly(first, second);
    }

    @Test
    void all_that_were_shot_down_stand_for_what_was_just_launched_and_nothing_else() {
        claimsOf("Rebels fired 12 rockets. The town slept. The market opened. All were intercepted.")
                .areExactly("launched:rocket 12");
        claimsOf("All were shot down.").haveNo("intercepted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six miners were trapped underground.|trapped 6",
                "Rescuers pulled 11 people to safety, and six are missing.|missing 6",
                "Police arrested 14 demonstrators.|detained 14",
                "Gunmen abducted nine teachers.|captured 9",
                "Fourteen pupils remain in hospital.|hospitalised 14",
                "Fourteen pupils are still being treated in hospital.|hospitalised 14",
                "The rebels released 12 hostages.|released 12",
                "The quake left 300 villagers homeless.|homeless 300",
                "Authorities evacuated 2,000 residents.|evacuated 2000",
                "The storm destroyed 45 houses.|destroyed:house 45",
                "The gale has caused heavy damage to 45 houses.|damaged:house 45",
                "Hail did damage to 45 houses on Monday.|damaged:house 45",
            })
    void counts_the_other_measures(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine villagers were killed, including a newborn, and at least 30 villagers were hurt.|injured 30 [30,null]",
                "Nine villagers, including two nurses, were killed, and between 30 and 40 were hurt.|injured 30 [30,40]",
                "Among the dead were two nurses, and 30 villagers were hurt.|injured 30",
            })
    void begins_a_new_clause_behind_a_part(String sentence, String injured) {
        claimsOf(sentence).include(injured);
    }

    @Test
    void reads_a_quoted_name_as_part_of_its_phrase() {
        claimsOf("Four nurses from the \u201cHope Clinic\u201d were hurt in a strike.")
                .include("injured 4");
    }

    @Test
    void takes_the_last_noun_of_a_possessive_as_the_one_who_suffers() {
        claimsOf("One of the embassy's cooks was killed.").include("killed 1");
        claimsOf("The raiders killed the chief's brother and two herders.").include("killed 3");
        claimsOf("They succeeded in killing his accountant.").include("killed 1");
    }

    @ParameterizedTest
    @CsvSource({
        "A man shot dead four diners. He later killed a cyclist.",
        "A man shot dead four diners. The gunman then drove to a farm and killed a herder.",
    })
    void adds_what_the_same_hand_did_next(String text) {
        assertThat(claimsOf(text).claims())
                .filteredOn(claim -> claim.series().equals("killed"))
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @Test
    void counts_the_other_three_as_three_others() {
        claimsOf("The blast killed two guards and injured other three.").include("injured 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two members of the Haddad family, 25-year-old Omar Haddad and 22-year-old Ali Haddad, were killed.|killed 2",
                "A mine killed two brothers, Omar Haddad and Ali Haddad.|killed 2",
                "The raid killed two soldiers, a cook and a driver.|killed 4",
            })
    void takes_names_behind_their_number_for_the_same_people(String sentence, String killed) {
        claimsOf(sentence).include(killed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen Kill Three Guards, Wound Seven in Raid on Depot|killed 3|injured 7",
                "GUNMEN KILLED THREE GUARDS AND WOUNDED SEVEN IN A RAID ON A DEPOT.|killed 3|injured 7",
                "Raid on depot: three dead, seven hurt|killed 3|injured 7",
            })
    void reads_headlines_and_wire_copy(String sentence, String killed, String injured) {
        claimsOf(sentence).include(killed, injured);
    }

    @Test
    void takes_no_age_for_a_number() {
        claimsOf("A porter of 19, who was trapped in the lift, waved.").include("trapped 1");
    }

    @Test
    void leaves_the_children_of_a_parent_uncounted() {
        claimsOf("A mother of three was killed.").areExactly("killed 1");
    }

    @Test
    void reads_a_participle_inside_the_subject() {
        claimsOf("One nurse held was executed by the raiders.").include("killed 1");
    }

    @Test
    void reads_a_toll_that_says_killed_again() {
        claimsOf("The higher toll of two villagers killed and up to ten injured was confirmed.")
                .include("killed 2", "injured 10 [null,10]");
    }

    @Test
    void takes_the_day_behind_a_shortened_month_for_no_count() {
        claimsOf("On Nov. 12, Wendell Abara, 31, was arrested in Topeka.").areExactly("detained 1");
        claimsOf("On Nov. 12 wounded miners arrived at the gate.").areNone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Headmaster Tom Brill released the following statement.",
                "The gale uprooted trees.",
                "The League of Free Ruritania denied it.",
                "Trains run to Dead Horse Point.",
                "The baker was captured on camera in the shop.",
                "The gang demanded that Chile release 40 of its members.",
                "The gang wants 40 of its members freed.",
            })
    void takes_verbs_that_do_something_else_or_are_only_wanted_for_no_claim(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void who_shot_at_somebody_was_not_shot() {
        claimsOf("A warden shot at the poachers and ran.").areNone();
        claimsOf("Three guests were shot at a wedding.").areExactly("injured 3");
        claimsOf("The man faces one felony count of murder.").areNone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thirty guests including cooks and waiters died in the fire.|killed 30",
                "All nine members of the baker's family died.|killed 9",
                "Thirty guests, 18 men and 12 women, were killed.|killed 30",
                "Nine bodies - six men and three women - were recovered.|killed 9",
                "We can confirm nine deaths.|killed 9",
                "Nine guests appear to have died of smoke.|killed 9",
                "Nine of those have since died.|killed 9",
                "None of the nine guests on board survived.|killed 9",
                "Nine guests were treated in hospital for burns.|injured 9",
                "Bandits took away nine others.|captured 9",
                "Police are investigating the fatal shooting of two men.|killed 2",
                "He is charged in the fatal stabbing of Nora Quist.|killed 1",
                "19 kidnapped Ruritanian soldiers released|released 19",
                "Four abducted villagers regain freedom|released 4",
                "Nine guests have so far been confirmed dead.|killed 9",
                "The sheriff identified those killed as Ann Poole, 31; Ray Moss, 29; and Jo Teller, 40.|killed 3",
                "Nine people, including four security force members, were wounded.|injured 9",
                "Two men and a woman had sustained stab and slash wounds.|injured 3",
                "A 31-year old with several gunshot wounds was taken to hospital.|injured 1",
            })
    void counts_people_in_yet_more_wordings(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @Test
    void reads_days_of_march_as_dates() {
        assertThat(claimsOf("On 6 March, soldiers killed ten herders.")
                        .only("killed")
                        .event()
                        .kind())
                .isNotEqualTo("protest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eleven porters, most of them women, were killed in the stampede.",
                "Eleven porters, seven of them women, were killed in the stampede.",
                "Eleven porters, all of them from one village, were killed in the stampede.",
                "Eleven porters, the youngest of whom was 16, died in the stampede.",
                "Eleven porters aged between 16 and 50 died in the stampede.",
            })
    void finds_the_whole_before_words_that_tell_more_of_it(String sentence) {
        claimsOf(sentence).include("killed 11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporter Lucia Prado, 38, who wrote about smuggling for a weekly, was shot dead outside her home.",
                "Lucia Prado, 38, a reporter at a weekly, was shot dead outside her home.",
                "Lucia Prado, a reporter, was shot dead outside her home.",
                "Lucia Prado, walking home from the market, was shot dead.",
            })
    void counts_one_victim_whatever_is_told_of_her(String sentence) {
        claimsOf(sentence).areExactly("killed 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crash killed Ines Roy, 29, Paul Adu, 31, and a cyclist.",
                "Ines Roy, 29, Paul Adu, 31, and a cyclist were killed in the crash.",
                "Ines Roy, 29, of Dax, Paul Adu, 31, of Pau, and a cyclist were killed in the crash.",
                "Killed were Ines Roy, 29; Paul Adu, 31; and a cyclist.",
                "Killed in the crash were two nurses and a cyclist.",
                "Also killed in the crash were two nurses and a cyclist, police said.",
                "Police identified the dead as Ines Roy, 29, Paul Adu, 31, and an unknown cyclist.",
                "The dead were named as Ines Roy, Paul Adu and Tom Sand.",
                "Ines Roy, a nurse, Paul Adu, a cook, and Tom Sand, a cyclist, were killed in the crash.",
            })
    void counts_victims_by_their_names(String sentence) {
        claimsOf(sentence).include("killed 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The shelling forced 400 people from their homes.|displaced 400",
                "The gas leak sent a dozen cooks to hospital.|injured 12",
                "Four roofers fell to their deaths at the site.|killed 4",
                "Seven bodies were retrieved from the wreck.|killed 7",
                "Seven bodies had been brought to the clinic.|killed 7",
                "Raiders took 12 villagers hostage.|captured 12",
                "Police took nine people into custody.|detained 9",
                "The fighting forced about 800 people to flee.|displaced 800 [null,null]",
                "The crash left a dozen people with serious injuries.|injured 12",
                "Five miners were brought to the surface alive.|rescued 5",
                "Six skiers were pulled to safety.|rescued 6",
                "Of the 90 people on board, only four survived.|killed 86",
                "A coach with 40 people on board caught fire; only four survived.|killed 36",
                "Nine were picked up by a passing tanker.|rescued 9",
                "The crush left 60 people needing hospital treatment.|injured 60",
                "Firemen freed six skiers from the wreckage of the lift.|rescued 6",
                "Six skiers were freed from a collapsed hut.|rescued 6",
                "Raiders freed six skiers from a hut.|released 6",
                "Six bodies have been pulled from the river.|killed 6",
                "Six bodies, the latest victims of the feud, were found shot in a quarry.|killed 6",
                "Two clerks of the mayor's office, members of the guard, were wounded.|injured 2",
                "They asked about the massacre [of six weavers] in the clinic.|killed 6",
                "A bomb aimed at a convoy wounded nine guards.|injured 9",
                "The remaining four porters were hurt.|injured 4",
                "Nine trucks were set on fire.|destroyed:vehicle 9",
            })
    void reads_verbs_that_need_more_words(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gale destroyed 80 houses and damaged another 1,200.",
                "The gale left 80 houses totally damaged and 1,200 partially damaged.",
                "The gale fully destroyed 80 houses and partly damaged 1,200 others.",
                "Some 1,200 houses were damaged, and 80 were destroyed.",
                "Agencies report 80 destroyed houses and 1,200 damaged houses.",
                "The survey of the houses found 80 destroyed and 1,200 damaged.",
            })
    void takes_a_bare_number_of_damage_for_the_buildings_named_before(String sentence) {
        assertThat(claimsOf(sentence).claims())
                .extracting(claim -> claim.series() + " " + claim.quantity().value())
                .containsExactlyInAnyOrder("destroyed:house 80", "damaged:house 1200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Six farmhouses were buried under the mud.|destroyed:house 6",
                "Six farmhouses were reduced to ashes.|destroyed:house 6",
                "Raiders burned six farmhouses.|destroyed:house 6",
                "Six farmhouses sustained heavy damage.|damaged:house 6",
                "The slide rendered six farmhouses uninhabitable.|damaged:house 6",
                "Police made nine arrests at the rally.|detained 9",
                "Deputies arrest teen in robbery|detained 1",
                "The raid led to the arrest of nine smugglers.|detained 9",
                "The number of displaced people rose to 700.|displaced 700",
                "The slide resulted in 700 displacements.|displaced 700",
                "The blaze prompted the evacuation of 700 guests.|evacuated 700",
                "Seven hundred guests had to be evacuated.|evacuated 700",
                "Five porters have not been found.|missing 5",
                "The ferry line reported 50 porters as missing.|missing 50",
                "A trawler picked up 30 migrants.|rescued 30",
                "A search and rescue team saved 30 migrants.|rescued 30",
                "All 26 nurses seized on Monday were freed.|released 26",
                "Raiders took a welder hostage.|captured 1",
                "Ten of 15 abducted porters were rescued.|captured 15",
                "The rebels freed four nurses and two drivers abducted in May.|released 6",
                "The rebels freed four nurses and two drivers abducted in May.|captured 6",
                "The number arrested rose to 40.|detained 40",
                "Raiders stormed the quarry, taking five porters away.|captured 5",
                "Seven hostages are still being held.|captured 7",
                "The gang is still holding six of the nurses.|captured 6",
                "The gang is holding 40 hostages.|captured 40",
                "The two sides exchanged 50 prisoners each.|released 100",
                "The armies swapped 30 prisoners of war.|released 30",
                "Twelve sailors returned from captivity.|released 12",
                "The number of arrests reached 112.|detained 112",
                "Ten of the 15 abducted porters were rescued.|rescued 10",
            })
    void reads_displacement_damage_and_detentions_in_many_wordings(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The river flooded 340 houses.",
                "Warrants for the arrest of three smugglers hang in the hall.",
                "The flood caused the evacuation of three villages.",
                "A bus picked up 30 passengers.",
                "The clerk had no update on the number detained.",
                "The baker took three cakes away.",
                "The hall was holding 300 guests.",
                "The two sides exchanged 50 crates.",
            })
    void takes_water_warrants_and_lifts_for_no_claim(String sentence) {
        claimsOf(sentence).areNone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One man was killed and three others were taken to hospital.|injured 3",
                "The storm killed two people and sent 30 to hospital.|injured 30",
                "Four people were shot in the bar. One of the four died.|injured 3",
            })
    void takes_the_dead_out_of_those_shot_but_not_out_of_others(String text, String injured) {
        claimsOf(text).include(injured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fire left a student dead.|killed 1",
                "Divers found a man and a woman dead in the wreck.|killed 2",
                "The bodies of two adults and two children were found in the wreck.|killed 4",
                "Two porters were killed, a third was injured.|injured 1",
                "A guard was killed and another wounded at the gate.|injured 1",
                "The report tells of the wounding of two guards.|injured 2",
                "The fleet fired 35 cruise and ballistic missiles.|launched:missile 35",
            })
    void reads_what_became_of_whom(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two constables were martyred at the gate.|killed 2",
                "The troops neutralised three fighters in the valley.|killed 3",
                "Six rowers of the security forces were killed.|killed 6",
                "The guards foiled a smuggling attempt and killed two runners.|killed 2",
                "A baker who was stabbed in Turin on Sunday has died.|killed 1",
                "Four divers reported missing after the squall were found dead.|killed 4",
                "Four divers reported missing after a squall sank their boat off the cape were found dead.|killed 4",
                "Four divers reported missing on Friday were found dead.|killed 4",
                "All four divers trapped underground were found dead.|killed 4",
                "All 40 people aboard a Tupolev died.|killed 40",
                "The captain received fatal injuries.|killed 1",
                "A fourth diver has died in the cave.|killed 4",
                "Four of those on the raft were killed.|killed 4",
            })
    void counts_the_dead_in_other_wordings(String sentence, String killed) {
        claimsOf(sentence).include(killed);
    }

    @Test
    void a_number_and_its_parts_are_counted_once() {
        claimsOf("The raiders killed nine people, five women and four boys, the mayor said.")
                .include("killed 9");
    }

    @Test
    void counts_the_dead_by_those_who_survived() {
        claimsOf("None of the 31 people in the two gondolas survived the fall.").areExactly("killed 31");
        claimsOf("Five people were shot in the kiosk, and only one survived.").include("killed 4");
    }

    @Test
    void reads_numbers_behind_their_labels() {
        claimsOf("Bridge collapse: fatalities: 4, injured: 9.").areExactly("killed 4", "injured 9");
    }

    @Test
    void counts_those_left_with_wounds() {
        claimsOf("The blast left two cooks dead and six waiters with deep burns.")
                .include("killed 2", "injured 6");
        claimsOf("Twenty waiters suffered burns.").include("injured 20");
        claimsOf("Two waiters suffered light and moderate injuries.").areExactly("injured 2");
        claimsOf("Two waiters sustained minor to moderate wounds.").areExactly("injured 2");
        claimsOf("The fire left six waiters with burns.").include("injured 6");
        claimsOf("The baker was admitted with deep burns.").areExactly("injured 1");
        claimsOf("The baker left with no injuries.").areExactly("injured 0");
    }

    @Test
    void counts_injuries_done_to_a_number_of_people() {
        claimsOf("The blast led to the death of one cook and injuries to two waiters.")
                .areExactly("killed 1", "injured 2");
        claimsOf("The mayor reported the loss of two lives and injuries to seven people.")
                .areExactly("killed 2", "injured 7");
        claimsOf("The baker had injuries to both legs.").areExactly("injured 1");
    }

    @Test
    void who_was_also_arrested_adds_to_those_arrested_before() {
        assertThat(claimsOf("Police detained 11 bakers at the gate. A brewer was also detained.")
                        .claims())
                .extracting(Claim::scope)
                .containsExactly(Scope.TOTAL, Scope.INCREMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A nurse was shot dead on the steps. Both of her sons were also shot.",
                "A nurse was shot dead on the steps. Both of her sons also were shot.",
                "A nurse was shot dead on the steps. Both of her sons also had been shot."
            })
    void others_also_shot_are_not_the_dead(String text) {
        claimsOf(text).include("killed 1", "injured 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ten bakers were struck by lightning on a beach.|injured 10",
                "Two bakers were struck by lightning and killed.|killed 2",
            })
    void lightning_hurts_whom_it_does_not_kill(String sentence, String claim) {
        claimsOf(sentence).include(claim);
    }

    @Test
    void of_several_wounded_one_died() {
        claimsOf("One of three men stabbed outside a bakery has died.").include("killed 1", "injured 2");
    }

    @Test
    void a_place_that_opens_a_sentence_is_no_victim() {
        assertThat(claimsOf("In Altdorf, a baker was fatally shot.")
                        .only("killed")
                        .quantity()
                        .text())
                .isEqualTo("a baker");
    }

    @Test
    void those_found_dead_with_wounds_are_not_injured_too() {
        claimsOf("The clinic received the bodies of three men who were found with bullet wounds.")
                .areExactly("killed 3");
    }

    @Test
    void the_dead_or_injured_are_neither() {
        claimsOf("The raids left dozens dead or wounded.").areNone();
        claimsOf("No one was killed or injured.").areExactly("killed 0", "injured 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teachers in Belgium released|",
                "Four teachers in Belgium arrested|detained 4",
                "Nine clerks are in the custody of the border police|detained 9",
                "Nine clerks taken into police custody|detained 9",
                "Nine clerks under evacuation orders|evacuated 9",
                "Nine clerks have not been heard from|missing 9",
            })
    void a_headline_names_the_place_of_those_it_tells_of(String headline, String claims) {
        if (claims == null) {
            claimsOfHeadline(headline).areNone();
        } else {
            claimsOfHeadline(headline).areExactly(claims);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three of the nine people who died were clerks.|killed 9 TOTAL",
                "Seven of the 40 pupils who went missing on Monday have come home.|missing 40 TOTAL",
                "Two of the eight men arrested in the raid were later charged.|detained 8 TOTAL",
                "Three of the people killed were clerks.|killed 3 PART",
                "Four of the pupils kidnapped by the rebels have come home.|captured 4 PART",
                "Three of the nine people on the bus were killed.|killed 3 TOTAL",
                "Three of the passengers died.|killed 3 TOTAL",
            })
    void a_restrictive_clause_tells_of_all_of_whom_some_are_counted(String sentence, String expected) {
        assertThat(claimsOf(sentence).claims())
                .filteredOn(claim -> claim.category() == null)
                .extracting(claim -> claim.series() + " " + claim.quantity().value() + " " + claim.scope())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One elderly couple was rescued.|rescued 2",
                "Two couples were freed.|released 4",
                "The two towns each freed ten prisoners.|released 10",
                "More than 90 villagers were forcibly moved by the army.|evacuated 90 [91,null]",
            })
    void counts_both_of_a_couple_and_what_each_did(String sentence, String expected) {
        claimsOf(sentence).areExactly(expected);
    }

    @Test
    void what_failed_is_no_attempt() {
        claimsOf("The van crashed after its brakes failed, killing seven people.")
                .areExactly("killed 7");
    }

    @Test
    void the_decimal_of_a_word_counts_nothing() {
        claimsOf("One quake killed five people, and a magnitude-7.1 quake killed nine.")
                .areExactly("killed 5", "killed 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The quake damaged four two-storey houses.|damaged:house 4",
                "The quake damaged four 16-storey hotels.|damaged:hotel 4",
                "The quake damaged five multi-storey residential buildings.|damaged:apartment-block 5",
            })
    void the_height_of_buildings_is_no_number_of_them(String sentence, String claim) {
        claimsOf(sentence).areExactly(claim);
    }
}
