package io.claimstream.aggregator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacedFirstTest {

    /** A number at a time, which replaces another number or 0. */
    private record Item(int time, int number, int replaces) {

        boolean replaces(Item other) {
            return replaces == other.number;
        }
    }

    @Test
    void timesGoBeforeWords() {
        Item early = new Item(1, 4, 5);
        Item late = new Item(2, 5, 0);

        assertThat(sort(late, early)).containsExactly(early, late);
    }

    @Test
    void aChainOfReplacementsIsUnrolled() {
        Item four = new Item(1, 4, 3);
        Item five = new Item(1, 5, 4);
        Item three = new Item(1, 3, 0);

        assertThat(sort(five, four, three)).containsExactly(three, four, five);
    }

    @Test
    void aTollThatGoesDownComesLater() {
        Item four = new Item(1, 4, 0);
        Item three = new Item(1, 3, 4);

        assertThat(sort(three, four)).containsExactly(four, three);
    }

    @Test
    void aCircleKeepsItsOrder() {
        Item four = new Item(1, 4, 3);
        Item three = new Item(1, 3, 4);

        assertThat(sort(four, three)).containsExactly(three, four);
    }

    private static List<Item> sort(Item... items) {
        return ReplacedFirst.sort(
                List.of(items),
                Comparator.comparingInt(Item::time),
                Comparator.comparingInt(Item::number),
                Item::replaces);
    }
}
