package io.claimstream.aggregator.tally;

import static io.claimstream.aggregator.news.Gazette.LUHANSK;
import static io.claimstream.aggregator.news.Happening.strike;
import static io.claimstream.aggregator.news.News.news;
import static io.claimstream.aggregator.news.Said.killed;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.Claim;
import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void anOrdinaryClaimIsKeptAsItIs() {
        Claim claim = claim("the mayor");

        assertThat(Shortened.of(claim)).isSameAs(claim);
    }

    @Test
    void aSpeakerOfExtraordinaryLengthIsCut() {
        assertThat(Shortened.of(claim("x".repeat(5_000))).attribution().speaker())
                .hasSize(201)
                .endsWith("\u2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Shortened.of(claim("x".repeat(199) + "\ud83d\ude80".repeat(10)))
                        .attribution()
                        .speaker())
                .isEqualTo("x".repeat(199) + "\u2026");
    }

    private static Claim claim(String speaker) {
        return news("a", "2024-06-07T12:00:00Z")
                .about(strike(LUHANSK, "2024-06-07"), killed(4).by(speaker))
                .claims()
                .get(0);
    }
}
