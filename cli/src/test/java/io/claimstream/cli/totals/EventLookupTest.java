package io.claimstream.cli.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventLookupTest {

    private static final List<String> IDS =
            List.of("de-hamburg-2024-05-03-flood", "de-bremen-2024-05-03-flood", "pe-lima-2025-03-11-earthquake");

    @Test
    void theIdWithTheMostWordsInCommonComesFirst() {
        assertThat(EventLookup.similar("hamburg-flood", IDS))
                .containsExactly("de-hamburg-2024-05-03-flood", "de-bremen-2024-05-03-flood");
    }

    @Test
    void whatHasNothingInCommonIsNotSuggested() {
        assertThat(EventLookup.similar("tokyo", IDS)).isEmpty();
    }
}
