package io.claimstream.extractor.event.location;

import java.util.ArrayList;
import java.util.List;

/** The places of one article in the order of the text, title first. Its slots are reused. */
final class Locations {

    /** An article with more names than this is a list of places; the rest is not read. */
    private static final int MOST = 300;

    private final List<LocationMention> slots = new ArrayList<>();
    private int count;

    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    boolean isFull() {
        return count >= MOST;
    }

    LocationMention get(int index) {
        return slots.get(index);
    }

    LocationMention latest() {
        return slots.get(count - 1);
    }

    LocationMention add(Sentence sentence, int first, int last, LocationRole role) {
        if (count == slots.size()) {
            slots.add(new LocationMention());
        }
        LocationMention mention = slots.get(count++);
        mention.set(sentence.field, sentence.index, first, last, role);
        return mention;
    }
}
