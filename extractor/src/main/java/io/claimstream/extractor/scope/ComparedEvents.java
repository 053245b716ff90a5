package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Year;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a sentence tells of another event that it names by its year or as an earlier one: "the deadliest since the 1998 Ruvo
 * flood, which killed 90", "victims of a previous drone strike that killed ten". An event that the headline or the first sentence names is the article's own.
 */
final class ComparedEvents {

    private static final int LONGEST_NAME = 6;

    private final Words words;
    private String opening = "";

    ComparedEvents(Words words) {
        this.words = words;
    }

    /** Begins an article with the words that name its own event. */
    void startArticle(String opening) {
        this.opening = opening;
    }

    /** Marks the sentence's findings that another event's clause counts. */
    void mark(List<Finding> findings) {
        for (int word = 1; word < words.count(); word++) {
            boolean earlier = isEarlier(word);
            int kind = earlier || isNamedByYear(word) ? kindBehind(word) : word;
            if (kind > word && (earlier ? words.is(kind + 1, WordClass.RELATIVE) : !isOwn(word, kind))) {
                int end = clauseEnd(kind + 1);
                for (Finding finding : findings) {
                    finding.otherTime |=
                            finding.triggerBegin > words.begin(kind) && finding.triggerBegin < words.end(end - 1);
                }
            }
        }
    }

    private boolean isEarlier(int word) {
        return words.is(word - 1, WordClass.DETERMINER) && words.entry(word).is(WordSet.PREVIOUS);
    }

    private boolean isNamedByYear(int word) {
        return words.shape(word) == Shape.DIGITS
                && words.is(word - 1, WordClass.DETERMINER)
                && Year.read(words.tokens().source(), words.begin(word), words.end(word)) > 0;
    }

    /** The noun of a kind of event that ends the name beginning at {@code year}, or {@code year} where none does. */
    private int kindBehind(int year) {
        int kind = year;
        for (int word = year + 1; word < words.count() && word - year <= LONGEST_NAME; word++) {
            if (words.is(word, WordClass.KIND)) {
                kind = word;
            } else if (kind > year || words.isPunctuation(word) || !isPartOfName(words.entry(word), word)) {
                break;
            }
        }
        return kind;
    }

    private boolean isPartOfName(Entry entry, int word) {
        return words.capitalized(word) || entry == Entry.UNKNOWN || entry.is(WordClass.NOUN | WordClass.ADJECTIVE);
    }

    private boolean isOwn(int year, int kind) {
        String own = opening.toLowerCase(Locale.ROOT);
        for (int word = year; word < kind; word++) {
            boolean names = word == year || words.capitalized(word);
            if (names && !own.contains(words.text(word).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Behind the last word of the clause or relative clause whose subject ends before {@code word}. */
    private int clauseEnd(int word) {
        boolean verb = false;
        for (int at = word; at < words.count(); at++) {
            if (words.isMark(at, ',')) {
                if (verb || !goesOn(at + 1)) {
                    return at;
                }
            } else if (words.isPunctuation(at) || words.is(at, WordClass.CONJUNCTION) && !verb) {
                return at;
            } else {
                verb |= words.is(at, WordClass.PAST);
            }
        }
        return words.count();
    }

    /** ", which killed", ", in which", ", when", or the wider place: "in Ruvo, Altland". */
    private boolean goesOn(int word) {
        return words.is(word, WordClass.RELATIVE)
                || words.is(word + 1, WordClass.RELATIVE)
                || words.entry(word).is("when")
                || words.capitalized(word) && words.entry(word) == Entry.UNKNOWN;
    }
}
