package io.claimstream.extractor.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.schemas.claim.TextField;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Mentions<Mark> mentions = new Mentions<>(Mark::new, 4);

    @Test
    void findsTheFirstMentionOfASentence() {
        add(TextField.TITLE, 0);
        add(TextField.TEXT, 1);
        add(TextField.TEXT, 1);
        add(TextField.TEXT, 3);

        assertThat(mentions.from(TextField.TITLE, 0)).isEqualTo(0);
        assertThat(mentions.from(TextField.TEXT, 1)).isEqualTo(1);
        assertThat(mentions.from(TextField.TEXT, 2)).isEqualTo(3);
        assertThat(mentions.from(TextField.TEXT, 4)).isEqualTo(4);
        assertThat(mentions.isIn(2, TextField.TEXT, 1)).isTrue();
        assertThat(mentions.isIn(3, TextField.TEXT, 1)).isFalse();
        assertThat(mentions.isIn(4, TextField.TEXT, 4)).isFalse();
    }

    @Test
    void isFullWhenItHasTheMost() {
        for (int i = 0; i < 4; i++) {
            assertThat(mentions.isFull()).isFalse();
            add(TextField.TEXT, i);
        }
        assertThat(mentions.isFull()).isTrue();
    }

    @Test
    void usesItsSlotsAgain() {
        Mark first = add(TextField.TEXT, 0);
        mentions.clear();
        assertThat(add(TextField.TEXT, 5)).isSameAs(first);
        assertThat(mentions.latest()).isSameAs(first);
    }

    private Mark add(TextField field, int sentence) {
        Mark mark = mentions.add();
        mark.field = field;
        mark.sentence = sentence;
        return mark;
    }

    private static final class Mark extends Mention {}
}
