package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.extractor.quantity.NumberReader;
import io.claimstream.extractor.text.Shape;

/** Ages behind the people who have them: "two girls aged six and 11", "her sons, 9 and 12,". They count nobody. */
final class AgeLists {

    private static final long BEHIND_A_LIST = WordClass.CONJUNCTION
            | WordClass.BE
            | WordClass.HAVE
            | WordClass.MODAL
            | WordClass.PREPOSITION
            | WordClass.SUBORDINATOR
            | WordClass.RELATIVE
            | WordClass.TRIGGER
            | WordClass.VERB
            | WordClass.UNIT;
    private static final int OLDEST = 120;

    private final Words words;
    private final NumberReader numbers;
    private final Count age = new Count();
    /** How many ages the list read last has. */
    private int listed;

    AgeLists(Words words, NumberReader numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    static boolean isAgeWord(Entry entry) {
        return switch (entry.term()) {
            case "aged", "ages", "age" -> true;
            default -> false;
        };
    }

    /** Whether ages are said at {@code word} by a word of their own. */
    boolean areSaidAt(int word) {
        return numbers.mayBegin(word + 1) && isAgeWord(words.entry(word)) && behindNumbers(word + 1) > word + 1;
    }

    /** Whether the noun at {@code word} can have one age behind it: "a widow, 71,". */
    boolean canHaveOne(int word) {
        return words.is(word, WordClass.PERSON)
                && words.is(word, WordClass.SINGULAR)
                && !words.is(word, WordClass.PLURAL);
    }

    /** The word behind the ages that follow {@code phrase} at {@code word}, or {@code word} where none do. */
    int behind(int word, Phrase phrase) {
        boolean comma = words.isMark(word, ',');
        int first = comma ? word + 1 : word;
        if (areSaidAt(first)) {
            int end = behindNumbers(first + 1);
            return words.entry(end).is("years old") ? end + 1 : end;
        }
        if (!comma || !phrase.head.is(WordClass.PERSON) || !phrase.head.is(WordClass.PLURAL)) {
            return word;
        }
        int end = behindNumbers(first);
        if (listed < 2 || end < words.count() && !words.isPunctuation(end)) {
            return word;
        }
        if (!phrase.count.present()) {
            phrase.count.exactly(listed);
            phrase.count.firstWord = first;
            phrase.count.lastWord = end - 1;
        }
        return end;
    }

    /** Behind "six and 11", "between 20 and 30", "9, 12 and 14"; {@code word} where no ages stand there. */
    private int behindNumbers(int word) {
        listed = 0;
        int end = oneAge(words.is(word, WordClass.PREPOSITION) ? word + 1 : word);
        if (end == word || words.is(word, WordClass.PREPOSITION) && end == word + 1) {
            return word;
        }
        while (true) {
            int next = end;
            while (words.isMark(next, ',') || words.isMark(next, '-') || isLink(next)) {
                next++;
            }
            int after = next == end ? next : oneAge(next);
            listed++;
            if (after == next) {
                boolean hyphenated = next > end && words.shape(next) == Shape.DIGITS_WITH_LETTERS;
                // "aged 34 and 54-years-old"
                return hyphenated ? next + 1 : end;
            }
            end = after;
        }
    }

    private boolean isLink(int word) {
        return switch (words.entry(word).term()) {
            case "and", "to", "or" -> true;
            default -> false;
        };
    }

    /** Behind a number that nothing follows which it could count; {@code word} where there is none. */
    private int oneAge(int word) {
        int end = numbers.read(word, age);
        if (end == word || age.value == Count.NONE || age.value > OLDEST) {
            return word;
        }
        boolean countsNothing = end == words.count() || words.isPunctuation(end) || words.is(end, BEHIND_A_LIST);
        return countsNothing ? end : word;
    }
}
