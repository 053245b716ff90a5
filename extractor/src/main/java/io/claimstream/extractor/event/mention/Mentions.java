package io.claimstream.extractor.event.mention;

import io.claimstream.schemas.claim.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The mentions of one sort in one article, in the order of the text, title first. Its slots are reused from article to
 * article.
 *
 * @param <M> the sort
 */
public final class Mentions<M extends Mention> {

    private final Supplier<M> newSlot;
    private final int most;
    private final List<M> slots = new ArrayList<>();
    private int count;

    /**
     * @param newSlot makes an empty mention
     * @param most how many are kept; what an article mentions beyond that changes nothing
     */
    public Mentions(Supplier<M> newSlot, int most) {
        this.newSlot = newSlot;
        this.most = most;
    }

    /** Forgets the article before. */
    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    public boolean isFull() {
        return count >= most;
    }

    public M get(int index) {
        return slots.get(index);
    }

    /** The slot that {@link #add} will take; whoever fills it decides whether to keep it. */
    public M next() {
        if (count == slots.size()) {
            slots.add(newSlot.get());
        }
        return slots.get(count);
    }

    /** Keeps {@link #next} as the latest mention. */
    public M add() {
        M added = next();
        count++;
        return added;
    }

    /** The latest mention; there must be one. */
    public M latest() {
        return slots.get(count - 1);
    }

    /** The index of the first mention in the sentence or behind it. */
    public int from(TextField field, int sentence) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            M mention = slots.get(middle);
            boolean before =
                    mention.field.compareTo(field) < 0 || mention.field == field && mention.sentence < sentence;
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether there is a mention at {@code index} and it stands in that sentence. */
    public boolean isIn(int index, TextField field, int sentence) {
        return index < count && slots.get(index).isIn(field, sentence);
    }
}
