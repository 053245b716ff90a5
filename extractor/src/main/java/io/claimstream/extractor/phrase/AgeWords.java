package io.claimstream.extractor.phrase;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.text.Shape;

/** Ages as words of their own: "71-year-old", "71 years old", "12 year-old". */
final class AgeWords {

    private final Words words;

    AgeWords(Words words) {
        this.words = words;
    }

    /** "71-year-old", "71 years old", "12 year-old". */
    boolean isAge(int at) {
        if (at >= words.count()) {
            return false;
        }
        boolean number = words.shape(at) == Shape.DIGITS || words.is(at, WordClass.NUMBER);
        return isYearOld(at) || number && (isAgeUnit(at + 1) || words.isMark(at + 1, '-') && isAgeUnit(at + 2));
    }

    private boolean isAgeUnit(int word) {
        Entry entry = words.entry(word);
        return entry.is("years old")
                || entry.is("year old")
                || entry.is("years of age")
                || entry.is("year-old")
                || entry.is("year-olds")
                || entry.is("month-old");
    }

    int afterAge(int at) {
        int next = words.isMark(at + 1, '-') ? at + 2 : at + 1;
        while (isAgeUnit(next) || words.entry(next).is("old")) {
            next++;
        }
        return next;
    }

    private boolean isYearOld(int at) {
        if (!words.tokens().hyphenated(words.lastToken(at))) {
            return false;
        }
        int begin = words.begin(at);
        int end = words.end(at);
        String text = words.tokens().source();
        return end - begin >= 8
                        && (text.regionMatches(true, end - 3, "old", 0, 3) && text.charAt(end - 4) == '-'
                                || end - begin > 9
                                        && text.regionMatches(true, end - 4, "olds", 0, 4)
                                        && text.charAt(end - 5) == '-')
                || text.regionMatches(true, end - 5, "-year", 0, 5)
                        && words.entry(at + 1).is("old");
    }
}
