package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;

/** Marks and digits that stand within a name: "Shahed-136/131", "15 'Kh-101' missiles", "Boeing 747", "F-16s". */
final class NameMarks {

    private static final int LONGEST_QUOTED_NAME = 5;

    private static final int LONGEST_ASIDE = 8;

    private static final long COUNTED = WordClass.PERSON | WordClass.MUNITION | WordClass.STRUCTURE;

    private final Words words;

    NameMarks(Words words) {
        this.words = words;
    }

    /** "Shahed-136/131 drones": the slash binds both sides to one name. */
    boolean isSlashInName(int at) {
        return words.isMark(at, '/')
                && at > 0
                && at + 1 < words.count()
                && words.end(at - 1) == words.begin(at)
                && words.end(at) == words.begin(at + 1);
    }

    /**
     * Behind the brackets at {@code at} that part the noun from what stands before it, or {@code at}: "three (3) soldiers", "five
     * National Unity Party (NUP) fighters".
     */
    int behindAside(int at, int head, Phrase phrase) {
        if (!words.isMark(at, '(')) {
            return at;
        }
        int noun = closingBracket(at) + 1;
        boolean parted = noun > at
                && (head < 0 ? phrase.count.present() : at == head + 1 && !words.is(head, COUNTED))
                && (isNounFor(phrase, noun) || isDescribed(noun) && isNounFor(phrase, noun + 1));
        return parted ? noun : at;
    }

    private boolean isNounFor(Phrase phrase, int word) {
        return words.is(word, phrase.count.present() ? COUNTED : WordClass.PERSON)
                && !words.is(word + 1, WordClass.REPORT);
    }

    /** "Kenyan", "armed": one word that tells more of the noun behind it. */
    private boolean isDescribed(int word) {
        return word < words.count()
                && !words.isPunctuation(word)
                && (words.entry(word) == Entry.UNKNOWN || words.is(word, WordClass.ADJECTIVE));
    }

    /** The bracket that closes the short aside opened at {@code open}, or -1. */
    private int closingBracket(int open) {
        for (int i = open + 1; i < words.count() && i - open <= LONGEST_ASIDE; i++) {
            if (words.isMark(i, ')')) {
                return i > open + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** "15 'Kh-101' missiles": quotation marks around a name or a word or two within the phrase. */
    boolean opensQuotedName(int at, Phrase phrase) {
        return isQuotationMark(at)
                && (phrase.count.present() || phrase.indefinite && words.is(at + 1, WordClass.MUNITION))
                && closingQuote(at) >= 0;
    }

    /** The mark that closes the short quotation opened at {@code open}, or -1. */
    int closingQuote(int open) {
        for (int i = open + 1; i < words.count() && i - open <= LONGEST_QUOTED_NAME; i++) {
            if (isQuotationMark(i)) {
                return i > open + 1 ? i : -1;
            }
            if (words.isPunctuation(i) && !isSlashInName(i) || words.is(i, NominalWords.STOPS)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isQuotationMark(int at) {
        if (!words.isPunctuation(at)) {
            return false;
        }
        return switch (words.tokens().first(words.firstToken(at))) {
            case '"', '\'', '\u2018', '\u2019', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
            default -> false;
        };
    }

    /**
     * "Boeing 747": digits behind a capitalised word belong to the name, unless a noun follows that they count or a verb whose
     * subject they are; "a Boeing 747" is one thing whatever follows.
     */
    boolean isPartOfName(int at, int head, Phrase phrase) {
        return words.shape(at) == Shape.DIGITS
                && head >= 0
                && at == head + 1
                && words.capitalized(head)
                && words.entry(head) == Entry.UNKNOWN
                && !words.is(at + 1, WordClass.PERSON)
                && (phrase.indefinite || !words.is(at + 1, WordClass.TRIGGER))
                && !countsPeopleInCapitals(words, head, at + 1);
    }

    /**
     * "IN THE BLAST 14 CUBAN SAILORS": where all is in capitals, the word before a number is no name, and one word may tell more
     * of the people counted.
     */
    static boolean countsPeopleInCapitals(Words words, int before, int behind) {
        return words.shape(before) == Shape.UPPER
                && behind + 1 < words.count()
                && words.shape(behind) == Shape.UPPER
                && words.shape(behind + 1) == Shape.UPPER
                && words.is(behind + 1, WordClass.PERSON);
    }

    /** "F-16s": several of a kind are no name. */
    boolean isPluralOfModel(int at) {
        int end = words.end(at);
        String source = words.tokens().source();
        return end - words.begin(at) > 2 && source.charAt(end - 1) == 's' && Character.isDigit(source.charAt(end - 2));
    }
}
