package io.claimstream.extractor.measure;

import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;

/** Lists of munitions that have a line each: "- 12 missiles from the sea", and under it "- 40 drones". */
final class ItemLines {

    static final int NONE = -1;

    /** How many phrases tell more of the munitions in one line. */
    private static final int LONGEST_LINE = 16;

    private final Words words;
    private final Phrases phrases;

    ItemLines(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** The munitions counted in the next line of a list; {@link #NONE} where the phrase at {@code index} is in none. */
    int next(int index) {
        if (!phrases.isCountedMunition(index)) {
            return NONE;
        }
        for (int i = index + 1; i < phrases.count() && i - index < LONGEST_LINE; i++) {
            if (words.opensLine(phrases.get(i).from)) {
                boolean mark = phrases.is(i, PhraseType.BREAK);
                boolean listed = mark || phrases.is(i - 1, PhraseType.BREAK) || phrases.is(i - 1, PhraseType.COMMA);
                int item = mark ? i + 1 : i;
                return listed && phrases.isCountedMunition(item) ? item : NONE;
            }
        }
        return NONE;
    }
}
