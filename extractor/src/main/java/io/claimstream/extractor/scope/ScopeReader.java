package io.claimstream.extractor.scope;

import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.measure.Finding;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Scope;
import io.claimstream.schemas.claim.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads what limits the numbers of a sentence as a whole: another time or a whole war, and what the text calls latest or
 * superseded.
 */
public final class ScopeReader {

    private static final int LONGEST_CLAUSE = 20;

    private static final int NOWHERE = -1;

    /** The article's own event is told of at its beginning. */
    private static final int FIRST_TOLD = 40;
    /** How many characters an "earlier" may stand before the number that it dates. */
    /** "over the last couple of months". */
    private static final int FARTHEST_UNIT = 4;

    private static final int NEAR = 45;

    private final Words words;
    private final ComparedEvents compared;
    private final SpansOfYears spans;
    private final EarlierDays days;
    private final FollowedEvents followed;
    private final SeizureDates seizures;
    private final WarTolls wars;
    private final Superlatives superlatives;
    private final ContinuedSpans continued;
    private final PastEvents past;
    private final ArticleTime time;

    public ScopeReader(Words words) {
        this.words = words;
        compared = new ComparedEvents(words);
        spans = new SpansOfYears(words);
        days = new EarlierDays(words);
        followed = new FollowedEvents(words);
        seizures = new SeizureDates(words);
        wars = new WarTolls(words);
        superlatives = new Superlatives(words);
        continued = new ContinuedSpans(words);
        past = new PastEvents(words);
        time = new ArticleTime(words);
    }

    /**
     * Begins an article.
     *
     * @param published the day it was published, or null where that is not known
     * @param opening its headline and first sentence, which name its event
     */
    public void startArticle(LocalDate published, String opening) {
        compared.startArticle(opening);
        continued.startArticle();
        past.startArticle();
        time.start(published, opening);
    }

    /** Whether no year dates the article yet; every sentence should then be read, as any may name it. */
    public boolean seeksYear() {
        return time.year() == 0;
    }

    /** Marks the findings from {@code first} on, which were all read in the current sentence. */
    public void read(List<Finding> findings, int first) {
        if (first == findings.size()) {
            time.note();
            return;
        }
        List<Finding> here = findings.subList(first, findings.size());
        compared.mark(here);
        spans.mark(here);
        days.mark(here);
        followed.mark(findings, first);
        int superlative = 0;
        int clause = NOWHERE;
        for (int word = 0; word < words.count(); word++) {
            Entry entry = words.entry(word);
            if (words.isMark(word, ';') || opensClause(word) && splits(word, here)) {
                clause = word;
            }
            if (entry.is(WordClass.BACKGROUND)) {
                boolean since = entry.term().startsWith("since");
                superlative = since ? superlatives.first(superlative, word) : superlative;
                if (since
                        ? superlative == word && isSinceTime(word)
                        : !isLastHours(word) && !superlatives.compares(word)) {
                    mark(here, clause, entry.is(WordClass.EARLIER));
                }
            } else if (entry.is(WordClass.LATEST)) {
                markLatest(here, clause);
            } else if (entry.is(WordClass.EARLIER)) {
                markSuperseded(here, word);
            }
            if (wars.isToll(word)) {
                wars.mark(here, word);
            }
            if (first > 0 && word == 0 && entry.is("a week ago")) {
                mark(here, clause, true);
            }
            if (isExclusion(word)) {
                mark(here, word, true);
            }
            if (time.isOtherYear(word) && !seizures.isDatedBy(word)) {
                int next = clauseBehind(word);
                mark(here, next != NOWHERE && splits(next, here) ? next : clause, true);
            } else if (isMonthAlone(word) || isThisYear(word, clause)) {
                mark(here, clause, false);
            } else if (time.isOtherMonth(word)) {
                int next = clauseBehind(word);
                boolean told = next != NOWHERE
                        && (splits(next, here)
                                || isComparedWith(word)
                                || first > 0 && words.is(next, WordClass.RELATIVE) && isUntold(findings, first));
                // "Four died on Monday. ... In June, a crash killed nine"
                boolean another = first > 0 && word <= 1 && words.isMark(word + 1, ',');
                if (told || another || clause != NOWHERE) {
                    mark(here, told ? next : clause, true);
                }
            }
        }
        settleTolls(here);
        continued.mark(here);
        past.mark(findings, first, time.year());
    }

    /**
     * "A slide killed three, bringing to 90 the number of dead this season": the three are part of the season's dead, but all that
     * the slide killed.
     */
    private static void settleTolls(List<Finding> findings) {
        for (Finding toll : findings) {
            for (Finding finding : findings) {
                boolean beside = toll.toll && toll.wholeWar && !finding.wholeWar && finding.measure == toll.measure;
                if (beside && finding.scope == Scope.PART && finding.category == null) {
                    finding.scope = Scope.TOTAL;
                }
            }
        }
    }

    /** "the biggest since December, when ..." */
    private boolean isComparedWith(int time) {
        return words.entry(time - 1).is("since") && superlatives.first(0, time - 1) < time - 1;
    }

    /** "The quake in April that killed 90 loosened the slopes": a number that the article has not told of its own event. */
    private static boolean isUntold(List<Finding> findings, int first) {
        Finding here = findings.get(first);
        return findings.subList(0, Math.min(first, FIRST_TOLD)).stream()
                .noneMatch(finding -> finding.measure == here.measure && finding.count.value == here.count.value);
    }

    /** "since the war began", "since 2022", not "occupied since 2014". */
    private boolean isSinceTime(int word) {
        return !words.entry(word).is("since") || time.isTime(word + 1) && !seizures.isDatedBy(word);
    }

    /** "in the past 24 hours", "over the last three days" are now; "in the last carriage" is no time at all. */
    private boolean isLastHours(int word) {
        String term = words.entry(word).term();
        boolean past = term.endsWith(" the past");
        if (!past && !term.endsWith(" the last")) {
            return false;
        }
        int unit = word + 1;
        while (unit < word + FARTHEST_UNIT && !words.is(unit, WordClass.UNIT)) {
            unit++;
        }
        String length = words.entry(unit).term();
        return past ? length.startsWith("hour") || length.startsWith("day") : !isLong(length);
    }

    private static boolean isLong(String unit) {
        return unit.startsWith("week")
                || unit.startsWith("month")
                || unit.startsWith("year")
                || unit.startsWith("decade");
    }

    /** "excluding the flood after it, which killed nine": what follows is not counted here. */
    private boolean isExclusion(int word) {
        return words.is(word, WordClass.PREPOSITION)
                && switch (words.entry(word).term()) {
                    case "excluding", "not including", "not counting" -> true;
                    default -> false;
                };
    }

    /** Marks what the clause that opens at {@code clause} counts as of another time or a whole war; all where it is nowhere. */
    private void mark(List<Finding> findings, int clause, boolean otherTime) {
        for (Finding finding : findings) {
            if (isIn(finding, clause)) {
                finding.otherTime |= otherTime;
                finding.wholeWar |= !otherTime;
            }
        }
    }

    private void markLatest(List<Finding> findings, int clause) {
        for (Finding finding : findings) {
            if (finding.standing == Standing.STATED && isIn(finding, clause)) {
                finding.standing = Standing.LATEST;
            }
        }
    }

    private void markSuperseded(List<Finding> findings, int word) {
        Finding before = null;
        // "In an earlier toll, the mayor said"
        boolean all = word == 0 && words.entry(0).term().startsWith("in ");
        for (Finding finding : findings) {
            boolean near = all || words.begin(word) < finding.begin && finding.begin - words.end(word) < NEAR;
            if (near || before != null && isToldWith(before, finding)) {
                finding.standing = Standing.SUPERSEDED;
                before = finding;
            }
        }
    }

    /** "earlier said that two people were killed and seven hurt": another measure without a comma between. */
    private boolean isToldWith(Finding superseded, Finding finding) {
        if (finding.measure == superseded.measure
                || finding.field != superseded.field
                || finding.begin < superseded.end
                || finding.begin - superseded.end > NEAR) {
            return false;
        }
        String source = words.tokens().source();
        int at = superseded.end;
        while (at < finding.begin && source.charAt(at) != ',') {
            at++;
        }
        return at == finding.begin;
    }

    private boolean isIn(Finding finding, int clause) {
        return clause == NOWHERE || finding.begin >= words.begin(clause);
    }

    /** "which ...", "where ...", "bringing the toll ...": what it says of time holds for itself. */
    private boolean opensClause(int word) {
        Entry entry = words.entry(word);
        return entry.is(WordClass.RELATIVE | WordClass.SUBORDINATOR) && !entry.is(WordClass.BACKGROUND)
                || entry.is(WordClass.ING) && entry.is(WordClass.TOLL_VERB);
    }

    /** Whether numbers stand both before and behind {@code word}: "killed 12 people in a war that has killed 9,000". */
    private boolean splits(int word, List<Finding> findings) {
        boolean before = false;
        boolean behind = false;
        for (Finding finding : findings) {
            before |= finding.begin < words.begin(word);
            behind |= finding.begin > words.begin(word);
        }
        return before && behind;
    }

    /** The clause that tells what was in the year at {@code word}: "the worst since 2016, when 146 people died". */
    private int clauseBehind(int word) {
        int next = words.isMark(word + 1, ',') ? word + 2 : word + 1;
        return next < words.count() && opensClause(next) ? next : NOWHERE;
    }

    /** "in October alone": all that happened in it. */
    private boolean isMonthAlone(int word) {
        return words.is(word, WordClass.MONTH) && words.entry(word + 1).is("alone");
    }

    /** "have been killed this year", "the number of people killed this year": all of it so far. */
    private boolean isThisYear(int word, int clause) {
        if (!words.is(word, WordClass.UNIT)) {
            return false;
        }
        String unit = words.entry(word).term();
        if (!unit.equals("year") && !unit.equals("month")
                || !words.entry(word - 1).is("this")
                || words.entry(word - 2).is("earlier")) {
            return false;
        }
        for (int i = word - 2; i > Math.max(clause, word - LONGEST_CLAUSE); i--) {
            if (words.isPunctuation(i)) {
                return false;
            }
            if (words.is(i, WordClass.HAVE)) {
                return !words.entry(i).is("had");
            }
            if (words.entry(i).term().startsWith("number")) {
                return true;
            }
        }
        return false;
    }
}
