package io.claimstream.extractor.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void cutsWordsNumbersAndMarksWithTheirOffsets() {
        Tokens tokens = tokenize("Police said 1,204 people (71-year-old Ana's too) left.");
        assertThat(texts(tokens))
                .containsExactly(
                        "Police", "said", "1,204", "people", "(", "71-year-old", "Ana", "'s", "too", ")", "left", ".");
        assertThat(tokens.source().substring(tokens.begin(2), tokens.end(2))).isEqualTo("1,204");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lt. Gen. Aldo Ruiz spoke. He left.",
                "The U.S. embassy closed. Staff left.",
                "It rose to 3.5 percent. Prices fell.",
                "J. R. Smith spoke. He left.",
                "\"We ran.\" She wept.",
                "The slope gave way.[4][12] Nobody was near.",
                "The wall fell.The roof held.",
            })
    void endsASentenceWhereNothingElseExplainsTheFullStop(String text) {
        assertThat(tokenize(text).sentences()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two huts ? both empty ? burned.",
                "The mayor?s car burned.",
                "Guards at the ?Blue Inn? ran away.",
            })
    void readsOnBehindAQuestionMarkThatStandsForALostCharacter(String text) {
        assertThat(tokenize(text).sentences()).isEqualTo(1);
        assertThat(tokenize("Was it a bomb? Nobody knew.").sentences()).isEqualTo(2);
    }

    @Test
    void endsASentenceAtALineBreak() {
        Tokens tokens = tokenize("Heading without a stop\nThe text begins.");
        assertThat(tokens.sentences()).isEqualTo(2);
        assertThat(tokens.startsParagraph(1)).isTrue();
    }

    @Test
    void readsOnAcrossTheLineBreaksOfWireCopy() {
        String line = "THE GOVERNOR OF THE PROVINCE TOLD REPORTERS ON TUESDAY THAT THE BRIDGE\n";
        assertThat(tokenize(line.repeat(4) + "WAS CLOSED.").sentences()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The yard held:\n- 12 carts;\n- 4 mules.",
                "The yard held:\n\n\u2022 twelve carts\n\u2022 four mules",
                "The yard held:\n12 carts,\n4 mules.",
            })
    void readsOnThroughTheItemsOfAList(String text) {
        assertThat(tokenize(text).sentences()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The yard held:\nTwelve carts stood there",
                "The day in short:\n- Twelve carts arrived.",
                "He left the yard\n- 12 carts came",
                "The yard held 12 carts.\n- 4 mules",
            })
    void takesOtherLinesForSentences(String text) {
        assertThat(tokenize(text).sentences()).isEqualTo(2);
    }

    @Test
    void knowsWhatStandsInAQuotation() {
        Tokens tokens = tokenize("He said: \"We saw six boats.\" Then he left.");
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.quoted(i)) {
                quoted.add(tokens.text(i));
            }
        }
        assertThat(quoted).contains("We", "saw", "six", "boats").doesNotContain("He", "Then", "left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", ",", "word", "\"", "(", ".[", "a-", "'", "\u00E9", "\uD83D\uDE00", "\n", "1,"})
    void readsALongRunOfAnything(String piece) {
        String text = piece.repeat(100_000);
        Tokens tokens = tokenize(text);
        int end = 0;
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.begin(i)).isGreaterThanOrEqualTo(end);
            end = tokens.end(i);
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({"car-bomb, true", "12-year-old, true", "mid‐June, true", "bomb, false", "12.5, false", "Sana'a, false"})
    void tellsWhereAHyphenStands(String word, boolean hyphenated) {
        assertThat(tokenize("a " + word + " -").hyphenated(1)).isEqualTo(hyphenated);
    }

    private static Tokens tokenize(String text) {
        Tokens tokens = new Tokens();
        new Tokenizer(LEXICON).tokenize(text, tokens);
        return tokens;
    }

    private static List<String> texts(Tokens tokens) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            texts.add(tokens.text(i));
        }
        return texts;
    }
}
