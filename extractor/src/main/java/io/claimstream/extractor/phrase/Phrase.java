package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.quantity.Count;

/** A run of words that belong together; a mutable slot of {@link Phrases}, reused from sentence to sentence. */
public final class Phrase {

    public PhraseType type;
    /** First word. */
    public int from;
    /** Last word, inclusive. */
    public int to;
    /** The word that says what it is; the verb of a trigger. */
    public Entry head = Entry.UNKNOWN;
    /** Where the head stands. */
    public int headWord;
    /** The number of a noun phrase, if it has one. */
    public final Count count = new Count();
    /** "14 of 16": the whole that the number is taken from. */
    public final Count whole = new Count();
    /** A word before the head that tells more of it: a category ("civilian"), a trigger ("wounded"). */
    public Entry modifier = Entry.UNKNOWN;
    /** A trigger before the head: "four wounded soldiers". */
    public Entry innerTrigger = Entry.UNKNOWN;

    public boolean definite;
    public boolean indefinite;
    /** A proper name: capitalised, unknown to the lexicon. */
    public boolean name;

    public boolean pronoun;
    /** "more", "another", "others": adds to a number before. */
    public boolean increment;
    /** An age stands in it or it is nothing but one: "a 17-year-old". */
    public boolean age;
    /** A measurement: "five storeys", "40 percent". */
    public boolean measurement;

    public boolean possessed;
    /** "all 14 drones" */
    public boolean every;

    void reset(PhraseType type, int from, int to, Entry head) {
        this.type = type;
        this.from = from;
        this.to = to;
        this.head = head;
        headWord = to;
        count.clear();
        whole.clear();
        if (modifier != Entry.UNKNOWN) {
            modifier = Entry.UNKNOWN;
        }
        if (innerTrigger != Entry.UNKNOWN) {
            innerTrigger = Entry.UNKNOWN;
        }
        definite = false;
        indefinite = false;
        name = false;
        pronoun = false;
        increment = false;
        age = false;
        measurement = false;
        possessed = false;
        every = false;
    }

    public boolean is(PhraseType type) {
        return this.type == type;
    }

    /** Whether it is a noun phrase about people, by its head or because nothing else is said of it. */
    public boolean isPeople() {
        return type == PhraseType.NOUN && !measurement && (head.is(WordClass.PERSON) || age || name);
    }

    /** Whether it is a number whose noun is left out: "injured over 40". */
    public boolean isBareCount() {
        return type == PhraseType.NOUN
                && count.present()
                && !measurement
                && (head == Entry.UNKNOWN || head.is(WordClass.ANAPHOR))
                && headWord <= Math.max(count.lastWord, whole.present() ? whole.lastWord : 0);
    }

    public boolean isPlural() {
        return head.is(WordClass.PLURAL) && !head.is(WordClass.SINGULAR);
    }
}
