package io.claimstream.extractor.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.lexicon.Lexicon;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Document;
import io.claimstream.extractor.text.Tokens;
import io.claimstream.schemas.article.Article;
import io.claimstream.schemas.claim.TextField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureGateTest {

    private final Lexicon lexicon = Lexicon.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flood took three lives.",
                "The flood claimed the lives of a weaver and her son.",
                "More lives were lost in the mill.",
                "The gale damaged a chapel.",
                "The gale damaged 40 of them.",
                "The fleet fired nine of them.",
                "They were shot down.",
                "The victims included two weavers.",
                "A weaver was hurt.",
                "He admitted shooting his brother.",
                "The murder of a weaver shook the town.",
                "A bullet struck a weaver.",
                "The town remembers the weaver's murder.",
            })
    void what_can_be_counted_is_let_through(String sentence) {
        assertThat(isOpen(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The weaver lives near the mill.",
                "He got life in prison.",
                "The mayor assessed the damage.",
                "An officer fired from the car.",
                "The shop shut down.",
                "The family of the victims wept.",
                "Rescue crews worked through the night.",
                "The search and rescue operation went on.",
                "The shooting happened in the street.",
                "The baker is charged with murder.",
                "The homicide was never solved.",
                "The weaver, 54, struck the kerb on Oct. 17.",
            })
    void what_counts_nothing_is_not(String sentence) {
        assertThat(isOpen(sentence)).isFalse();
    }

    private boolean isOpen(String sentence) {
        Document document = new Document(lexicon);
        document.read(new Article("test", 1, null, null, sentence, null, null, null, null));
        Tokens tokens = document.tokens(TextField.TEXT);
        Words words = new Words(lexicon);
        words.read(tokens, 0, tokens.count());
        return new MeasureGate(words, new HospitalReader(words, new Phrases())).isOpen();
    }
}
