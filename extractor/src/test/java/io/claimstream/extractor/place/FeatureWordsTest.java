package io.claimstream.extractor.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.PlaceFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureWordsTest {

    private final FeatureWords words = FeatureWords.load();

    @ParameterizedTest
    @CsvSource({
        "region, REGION",
        "Oblast, REGION",
        "GOVERNORATE, REGION",
        "département, REGION",
        "county, COUNTY",
        "district, COUNTY",
        "city, CITY",
        "villages, CITY",
    })
    void wordsBesideANameTellWhatItIs(String word, PlaceFeature feature) {
        assertThat(words.feature(NameHash.of(word))).isEqualTo(feature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "hospital", "", "capital"})
    void otherWordsTellNothing(String word) {
        assertThat(words.feature(NameHash.of(word))).isNull();
    }
}
