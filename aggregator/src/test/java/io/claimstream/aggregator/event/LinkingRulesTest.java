package io.claimstream.aggregator.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinkingRulesTest {

    @Test
    void windowsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> new LinkingRules(2, 30, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("follow-up window (30)")
                .hasMessageContaining("horizon (20)");
    }

    @Test
    void withoutAHorizonNothingIsClosed() {
        assertThat(LinkingRules.DEFAULT.closesEvents()).isTrue();
        assertThat(LinkingRules.DEFAULT.withoutHorizon().closesEvents()).isFalse();
    }
}
