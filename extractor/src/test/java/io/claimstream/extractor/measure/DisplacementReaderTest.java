package io.claimstream.extractor.measure;

import static io.claimstream.extractor.ClaimsAssert.claimsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplacementReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The raid made 620 people flee; 620 villagers fled their homes.",
                "On Sunday 620 people fled from the town.",
                "The monitor counted 620 villagers who fled the clashes.",
                "Fearing reprisals, 620 people fled into the bush.",
                "The radio said 620 residents had fled to Uganda.",
                "Since Friday 620 people have fled.",
                "Last week 620 villagers fled the violence.",
                "Armed men came at dawn, and 620 people fled to the hills.",
                "The clashes made 620 people flee across the border.",
                "The raid sent 620 villagers fleeing.",
                "After the storm 620 people are living in three evacuation centres.",
                "After the storm 620 people spent the night in shelters.",
                "Four shelters are hosting 620 people.",
            })
    void counts_who_fled_and_who_lives_in_a_shelter(String sentence) {
        claimsOf(sentence).areExactly("displaced 620");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two gunmen fled to the mountains.",
                "Two men fled the area on foot.",
                "Two people fled the scene.",
                "No one has fled.",
                "Forty inmates have fled.",
                "The shelter can host 300 people.",
                "Crews prepare a shelter for 300 people.",
                "Up to 4,000 people could flee their villages.",
                "The hall can accommodate 300 people displaced by the fire.",
            })
    void takes_suspects_witnesses_and_room_for_guests_for_no_claim(String sentence) {
        claimsOf(sentence).areNone();
    }

    @Test
    void who_waits_for_the_rain_to_end_is_not_displaced() {
        claimsOf("Two hikers had taken shelter under an oak.").areNone();
        claimsOf("Two hundred villagers took shelter in a school.").include("displaced 200");
    }
}
