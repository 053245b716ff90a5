package io.claimstream.extractor.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @ParameterizedTest
    @ValueSource(strings = {"kill", "kills", "killed", "killing", "slew", "slain", "massacred"})
    void knowsTheFormsOfAVerb(String form) {
        assertThat(LEXICON.get(form).objectMeasures()).containsEntry(CountedClass.PERSON, Measure.KILLED);
    }

    @ParameterizedTest
    @CsvSource({"child, child", "children, child", "policemen, police", "missiles, missile", "churches, church"})
    void knowsTheCategoryOfANounInSingularAndPlural(String noun, String category) {
        assertThat(LEXICON.get(noun).category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"bodies, BODY, true", "bodyguards, BODY, false", "cities, LIVED_IN, true", "citizens, LIVED_IN, false"})
    void knowsTheSetsOfAWord(String word, WordSet set, boolean belongs) {
        assertThat(LEXICON.get(word).is(set)).isEqualTo(belongs);
    }

    @Test
    void knowsNumbersAndBounds() {
        assertThat(LEXICON.get("seventy-three").number()).isEqualTo(73);
        assertThat(LEXICON.get("at least").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(LEXICON.get("dozens of").number()).isEqualTo(24);
    }

    @Test
    void findsAWordHoweverItIsWritten() {
        assertThat(LEXICON.get("KILLED")).isSameAs(LEXICON.get("killed"));
    }

    @Test
    void saysUnknownForAnythingElse() {
        assertThat(LEXICON.get("xyzzy")).isSameAs(Entry.UNKNOWN);
        assertThat(LEXICON.get("")).isSameAs(Entry.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"death toll, true", "shot dead, true", "yellow umbrella, false", "umbrella toll, false"})
    void tellsWordsThatAreNoPhraseByABit(String words, boolean phrase) {
        assertThat(LEXICON.mayBePhrase(Lexicon.keyOf(words))).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"injury, injuries", "crash, crashes", "gunman, gunmen", "box, boxes", "boy, boys"})
    void makesRegularPlurals(String singular, String plural) {
        assertThat(Inflection.plural(singular)).isEqualTo(plural);
    }
}
