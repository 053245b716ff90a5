package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.text.Shape;
import io.claimstream.extractor.text.Year;
import io.claimstream.schemas.claim.Standing;
import java.util.List;

/**
 * Reads what limits the numbers of a sentence as a whole: another time or a whole war, and what the text calls latest or
 * superseded.
 */
public final class ScopeReader {

    private static final int NOWHERE = -1;
    /** How many characters an "earlier" may stand before the number that it dates. */
    private static final int NEAR = 45;

    private final Words words;
    private int mainYear;

    public ScopeReader(Words words) {
        this.words = words;
    }

    /**
     * Begins an article.
     *
     * @param mainYear the year it was published in, or 0 where that is not known
     */
    public void startArticle(int mainYear) {
        this.mainYear = mainYear;
    }

    /** Marks the findings from {@code first} on, which were all read in the current sentence. */
    public void read(List<Finding> findings, int first) {
        if (first == findings.size()) {
            noteYear();
            return;
        }
        boolean wholeWar = false;
        boolean otherTime = false;
        boolean latest = false;
        int earlier = NOWHERE;
        boolean superlative = false;
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            if (entry.is(WordClass.BACKGROUND)) {
                boolean since = entry.term().equals("since");
                if (since && (superlative || !isTime(word + 1))) {
                    continue;
                }
                otherTime |= entry.is(WordClass.EARLIER);
                wholeWar |= !entry.is(WordClass.EARLIER);
            } else if (entry.is(WordClass.LATEST)) {
                latest = true;
            } else if (entry.is(WordClass.EARLIER)) {
                earlier = word;
            }
            superlative |= isSuperlative(word);
            int year = year(word);
            if (year > 0) {
                if (mainYear == 0) {
                    mainYear = year;
                }
                otherTime |= year < mainYear;
            }
        }
        for (int i = first; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            finding.otherTime |= otherTime;
            finding.wholeWar |= wholeWar;
            boolean isEarlier = earlier != NOWHERE
                    && words.begin(earlier) < finding.begin
                    && finding.begin - words.end(earlier) < NEAR;
            if (isEarlier) {
                finding.standing = Standing.SUPERSEDED;
            } else if (latest && finding.standing == Standing.STATED) {
                finding.standing = Standing.LATEST;
            }
        }
    }

    /** "since 2022", "since February", not "since they left" or "since Friday". */
    private boolean isTime(int word) {
        if (words.is(word, WordClass.MONTH)) {
            return true;
        }
        for (int i = word; i < word + 8 && i < words.count() && !words.isPunctuation(i); i++) {
            if (year(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "the deadliest flood since 1967" compares, it does not count. */
    private boolean isSuperlative(int word) {
        String term = words.entry(word).term();
        if (term.equals("first") || term.equals("most") || term.equals("worst")) {
            return true;
        }
        int end = words.end(word);
        return end - words.begin(word) > 5 && words.tokens().source().regionMatches(true, end - 3, "est", 0, 3);
    }

    private void noteYear() {
        for (int word = 0; mainYear == 0 && word < words.count(); word++) {
            mainYear = year(word);
        }
    }

    /** The year that stands at {@code word}, behind "in", "since", a month or a comma; 0 where none does. */
    private int year(int word) {
        if (word >= words.count() || words.shape(word) != Shape.DIGITS) {
            return 0;
        }
        Entry before = words.entry(word - 1);
        if (!before.is(WordClass.MONTH | WordClass.PREPOSITION | WordClass.SUBORDINATOR)
                && !words.isMark(word - 1, ',')
                && !before.term().isEmpty()) {
            return 0;
        }
        return Year.read(words.tokens().source(), words.begin(word), words.end(word));
    }
}
