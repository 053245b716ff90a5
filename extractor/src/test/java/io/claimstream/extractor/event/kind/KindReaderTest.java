package io.claimstream.extractor.event.kind;

import static io.claimstream.extractor.TestDocuments.LEXICON;
import static io.claimstream.extractor.TestDocuments.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extractor.event.mention.SentenceFilter;
import io.claimstream.schemas.claim.KindFamily;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindReaderTest {

    private final KindReader reader = new KindReader(LEXICON);

    @Test
    void takesTheLongestPhrase() {
        assertThat(kinds("A missile attack lit the sky.")).containsExactly("missile-attack");
        assertThat(kinds("An attack lit the sky.")).containsExactly("attack");
        assertThat(kinds("The night express derailed.")).containsExactly("train-crash");
    }

    @Test
    void letsAMunitionTellTheKindOfAGeneralWord() {
        assertThat(kinds("A massive drone swarm attack lit the sky.")).containsExactly("drone-attack");
    }

    @Test
    void takesNoVerbForANounOfHappening() {
        assertThat(kinds("Ruritania fires 20 rounds.")).isEmpty();
        assertThat(kinds("Van falls into canal, killing at least nine.")).isEmpty();
        assertThat(kinds("Fires raged for days.")).containsExactly("fire");
    }

    @Test
    void knowsFamiliesAndHowSpecificAWordIs() {
        kinds("A landslide followed the accident.");
        assertThat(reader.mentions().get(0).family).isEqualTo(KindFamily.DISASTER);
        assertThat(reader.mentions().get(1).family).isEqualTo(KindFamily.ACCIDENT);
        assertThat(reader.mentions().get(0).rank)
                .isGreaterThan(reader.mentions().get(1).rank);
    }

    @Test
    void tellsEventsThatTheTextSetsApart() {
        assertThat(others("A similar attack failed.")).containsExactly(true);
        assertThat(others("Another crash closed the road.")).containsExactly(true);
        assertThat(others("The crash closed the road.")).containsExactly(false);
        assertThat(others("Three separate shootings closed the road.")).containsExactly(false);
    }

    private List<String> kinds(String text) {
        reader.read(undated(text), SentenceFilter.ALL);
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < reader.mentions().count(); i++) {
            kinds.add(reader.mentions().get(i).kind);
        }
        return kinds;
    }

    private List<Boolean> others(String text) {
        kinds(text);
        List<Boolean> others = new ArrayList<>();
        for (int i = 0; i < reader.mentions().count(); i++) {
            others.add(reader.mentions().get(i).other);
        }
        return others;
    }
}
