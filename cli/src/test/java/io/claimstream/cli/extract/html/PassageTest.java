package io.claimstream.cli.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.cli.extract.html.Passage.Reference;
import io.claimstream.cli.extract.html.Passage.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void theWordsOfAClaimAreAPassageOfTheirOwn() {
        assertThat(shown("Four people died.", span(1, "Four people died.", "Four")))
                .isEqualTo("[Four]1 people died.");
    }

    @Test
    void claimsThatShareTheirWordsShareThePassage() {
        String text = "It killed four.";
        assertThat(shown(text, span(1, text, "four"), span(2, text, "four"))).isEqualTo("It killed [four]12.");
    }

    @Test
    void aSumHoldsTheWordsOfItsParts() {
        String text = "three soldiers and five civilians";
        assertThat(shown(text, span(1, text, text), span(2, text, "three"), span(3, text, "five")))
                .isEqualTo("[three]2[ soldiers and ][five]3[ civilians]1");
    }

    @Test
    void textWithoutClaimsIsOnePassage() {
        assertThat(shown("Nobody was hurt.")).isEqualTo("Nobody was hurt.");
    }

    @Test
    void anEmptyTextHasNoPassages() {
        assertThat(Passage.cut("", List.of())).isEmpty();
    }

    private static Span span(int number, String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length(), new Reference(number, "claim " + number));
    }

    private static String shown(String text, Span... spans) {
        return Passage.cut(text, List.of(spans)).stream()
                .map(passage -> (passage.isClaim() ? "[" + passage.text() + "]" : passage.text())
                        + passage.references().stream()
                                .map(reference -> Integer.toString(reference.number()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
