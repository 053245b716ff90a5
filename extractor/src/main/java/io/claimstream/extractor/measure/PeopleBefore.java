package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.extractor.quantity.NumberReader;
import io.claimstream.extractor.text.Tokens;

/**
 * Reads how many people a sentence tells of, whatever it says of them: "The plane was carrying four people. All aboard died."
 * Reads a sentence again, so that it must only be asked where a later one leads back to it.
 */
final class PeopleBefore {

    /** So many words may stand between a number and its noun: "four retired railway workers". */
    private static final int FARTHEST = 4;

    /** A longer sentence tells too much to say whom the next one means. */
    private static final int LONGEST_SENTENCE = 60;

    private final Words words;
    private final NumberReader numbers;
    private final Count count = new Count();

    /** @param words of the lexicon to read by */
    PeopleBefore(Words words) {
        this.words = words.another();
        numbers = new NumberReader(this.words);
    }

    /** The one exact number of two or more people that the sentence gives; {@link Count#NONE} where it gives none or several. */
    long in(Tokens tokens, int sentence) {
        int begin = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        if (end - begin > LONGEST_SENTENCE) {
            return Count.NONE;
        }
        words.read(tokens, begin, end);
        long people = Count.NONE;
        int word = 0;
        while (word < words.count()) {
            int behind = numbers.read(word, count);
            if (behind > word && count.isExact() && count.value > 1 && arePeople(behind)) {
                if (people != Count.NONE && people != count.value) {
                    return Count.NONE;
                }
                people = count.value;
            }
            word = Math.max(word + 1, behind);
        }
        return people;
    }

    private boolean arePeople(int behind) {
        for (int word = behind; word < words.count() && word < behind + FARTHEST; word++) {
            if (words.entry(word).isAll(WordClass.PERSON | WordClass.PLURAL)) {
                return true;
            }
            if (words.isPunctuation(word)
                    || words.is(word, WordClass.PREPOSITION | WordClass.CONJUNCTION | WordClass.VERB | WordClass.BE)) {
                return false;
            }
        }
        return false;
    }
}
