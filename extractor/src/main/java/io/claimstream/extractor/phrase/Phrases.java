package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import java.util.Arrays;

/** The phrases of one sentence, in order. Its slots are reused. */
public final class Phrases {

    private Phrase[] slots = new Phrase[0];
    private int count;

    void clear() {
        count = 0;
    }

    Phrase add(PhraseType type, int from, int to, Entry head) {
        if (count == slots.length) {
            int size = Math.max(64, count * 2);
            slots = Arrays.copyOf(slots, size);
            for (int i = count; i < size; i++) {
                slots[i] = new Phrase();
            }
        }
        Phrase phrase = slots[count++];
        phrase.reset(type, from, to, head);
        return phrase;
    }

    void dropLast() {
        count--;
    }

    public int count() {
        return count;
    }

    public Phrase get(int index) {
        return slots[index];
    }

    /** Whether there is a phrase at {@code index} and it is of {@code type}. */
    public boolean is(int index, PhraseType type) {
        return index >= 0 && index < count && slots[index].type == type;
    }

    /** Whether there is a verb at {@code index} that begins with {@code stem}. */
    public boolean isVerb(int index, String stem) {
        return is(index, PhraseType.VERB) && slots[index].head.term().startsWith(stem);
    }

    /** Whether there is a noun phrase at {@code index} that says how many munitions. */
    public boolean isCountedMunition(int index) {
        return is(index, PhraseType.NOUN) && slots[index].head.is(WordClass.MUNITION) && slots[index].count.present();
    }

    /** Where {@code phrase} itself stands, or -1. */
    public int indexOf(Phrase phrase) {
        int index = count - 1;
        while (index >= 0 && slots[index] != phrase) {
            index--;
        }
        return index;
    }
}
