package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;

/** Tells which victims come on top of those counted before: "three more", "two others", "a third man", "also killed". */
final class Increments {

    /** Deaths are told one by one only while they are few. */
    private static final int MOST_IN_ORDER = 20;

    private static final int MOST_TOLD_ONE_BY_ONE = 500;

    private static final int MOST_LOOKED_BACK = 50;

    /** How many sentences back the number is told that one contrasts with. */
    private static final int CONTRASTING = 3;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final OpposingSides sides;

    Increments(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        sides = new OpposingSides(findings);
    }

    /**
     * Makes {@code finding} an increment where its words or what stands before it say so.
     *
     * @param finding the latest finding
     * @param phrase whom it counts
     * @param trigger index of the verb
     * @param open whether the verb leaves their fate open
     */
    void mark(Finding finding, Phrase phrase, int trigger, boolean open) {
        if (phrase.increment && !phrase.definite && !areStillMissing(finding, trigger)) {
            markMore(finding);
        } else if (isSecondSingle(finding, phrase)
                || isSomebodyElse(finding, phrase)
                || isNextInOrder(finding, phrase)
                || !phrase.pronoun && isAlsoBesideOne(finding, trigger)
                || sides.areToldOneByOne(finding, phrase)
                || isTheirsToo(finding, phrase, trigger)
                || isAlsoOfOtherKind(finding, trigger)
                || finding.measure.family() == Family.DETENTIONS && isAlsoTold(finding, trigger)
                || finding.measure == Measure.KILLED
                        && (isOfTheInjured(phrase) || isOfThoseHurt(finding, phrase))
                        && isCountedJustBefore(finding)
                || !open && isOthers(phrase) && isCountedJustBefore(finding)) {
            finding.scope = Scope.INCREMENT;
        } else if (isOneMoreInOrder(finding, phrase)) {
            finding.count.exactly(order(phrase));
            finding.derived = true;
        }
    }

    /** "Ten are missing. ... Another ten are still missing": the same ten. */
    private boolean areStillMissing(Finding finding, int trigger) {
        return (finding.measure == Measure.MISSING || finding.measure == Measure.TRAPPED)
                && phrases.get(trigger).head.term().startsWith("still ");
    }

    /** "three more died" adds; "wounding another three", "One died. Another was hurt" only contrast with another measure. */
    private void markMore(Finding finding) {
        if (finding.implied && isAmongThoseShot(finding)) {
            finding.scope = Scope.PART;
            return;
        }
        boolean sameMeasureBefore = false;
        boolean otherMeasureBefore = false;
        int reach = finding.implied ? 1 : 0;
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || finding.sentence - other.sentence > reach) {
                break;
            }
            sameMeasureBefore |= other.measure == finding.measure;
            otherMeasureBefore |= other.measure != finding.measure;
        }
        if (sameMeasureBefore || !otherMeasureBefore && !contrasts(finding)) {
            finding.scope = Scope.INCREMENT;
        }
    }

    /** "Four porters were shot. ... Another porter was taken to hospital": the article goes through the four. */
    private boolean isAmongThoseShot(Finding finding) {
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.openOutcome
                    && other.measure == finding.measure
                    && other.field == finding.field
                    && other.sentence < finding.sentence
                    && other.count.value > 1) {
                return true;
            }
        }
        return false;
    }

    /** "Police rescued 35. Another 96 are missing", "15 died. Another 25 were injured": more than those of another measure, where none of its own was counted. */
    private boolean contrasts(Finding finding) {
        int last = findings.all().size() - 2;
        boolean contrasts = false;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.measure == finding.measure && other.count.isExact()) {
                return false;
            }
            contrasts |= other.measure != finding.measure
                    && other.field == finding.field
                    && finding.sentence - other.sentence <= CONTRASTING;
        }
        // who is missing, trapped or injured is counted anew each time; deaths and rescues go on from day to day
        return contrasts
                && (finding.measure == Measure.MISSING
                        || finding.measure == Measure.TRAPPED
                        || finding.measure == Measure.INJURED);
    }

    /** "A clerk died there and a guard died later": two people. */
    private boolean isSecondSingle(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite || !isJoinedClause(phrase)) {
            return false;
        }
        for (int i = findings.sentenceFirst(); i < findings.all().size() - 1; i++) {
            Finding other = findings.all().get(i);
            if (other.measure == finding.measure
                    && other.scope == Scope.TOTAL
                    && other.category == null
                    && other.count.value == 1) {
                return true;
            }
        }
        return false;
    }

    /** "A woman was killed. A boy died later": nobody is both, and no number was given. */
    private boolean isSomebodyElse(Finding finding, Phrase phrase) {
        if (!finding.implied || !phrase.indefinite || finding.who.category() == null) {
            return false;
        }
        int last = findings.all().size() - 2;
        boolean found = false;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || other.measure != finding.measure || other.category != null) {
                continue;
            }
            if (!other.implied || finding.sentence - other.sentence > CONTRASTING || !areTwo(finding.who, other.who)) {
                return false;
            }
            found = true;
        }
        return found;
    }

    private static boolean areTwo(Entry one, Entry other) {
        String first = one.category();
        String second = other.category();
        return second != null && !first.equals(second) && isAge(first) == isAge(second);
    }

    private static boolean isAge(String category) {
        return category.equals("man") || category.equals("woman") || category.equals("child");
    }

    private boolean isJoinedClause(Phrase subject) {
        int before = phrases.indexOf(subject) - 1;
        return phrases.is(before, PhraseType.CONJUNCTION)
                && phrases.get(before).head.is("and");
    }

    /** "A man was killed. The second victim died in hospital": one more than the number so far. */
    private boolean isNextInOrder(Finding finding, Phrase phrase) {
        if (finding.measure != Measure.KILLED || !finding.implied || isRank(phrase)) {
            return false;
        }
        long order = order(phrase);
        if (order < 2 || order > MOST_IN_ORDER || findings.all().size() > MOST_TOLD_ONE_BY_ONE) {
            return false;
        }
        long before = 0;
        for (Finding other : findings.all()) {
            boolean first = other.scope == Scope.TOTAL && before == 0;
            if (other != finding
                    && other.field == finding.field
                    && other.measure == Measure.KILLED
                    && other.category == null
                    && other.count.value > 0
                    && (first || other.scope == Scope.INCREMENT && before > 0)) {
                before += other.count.value;
            }
        }
        return before > 0 && before == order - 1;
    }

    /** "She was the second judge murdered this year": who was told of before is ranked among the victims of another time. */
    private boolean isRank(Phrase phrase) {
        return phrase.definite && phrases.is(phrases.indexOf(phrase) - 1, PhraseType.BE);
    }

    /** "A third person has died": two had died before, whether or not the article says so. */
    private boolean isOneMoreInOrder(Finding finding, Phrase phrase) {
        return finding.measure == Measure.KILLED
                && finding.implied
                && !phrase.definite
                && !phrase.possessed
                && phrase.head.is(WordClass.PERSON)
                && order(phrase) > 1
                && order(phrase) <= MOST_IN_ORDER;
    }

    /** The ordinal before the noun, or 0: 3 of "a third person". */
    private long order(Phrase phrase) {
        long order = 0;
        for (int word = phrase.from; word < phrase.headWord; word++) {
            order = words.is(word, WordClass.ORDINAL) ? words.entry(word).number() : order;
        }
        return order;
    }

    /** "three others", "two other passengers", "one other person"; "the three others" were spoken of before. */
    private boolean isOthers(Phrase phrase) {
        return phrase.count.present()
                && !phrase.definite
                && (phrase.head.is(WordClass.INCREMENT)
                        || words.entry(phrase.count.lastWord + 1).is("other"));
    }

    /** "injuring nine, two of whom later died" */
    private boolean isOfThoseHurt(Finding finding, Phrase phrase) {
        int whom = phrases.indexOf(phrase) + 1;
        boolean ofWhom = phrases.is(whom, PhraseType.PART)
                && phrases.get(whom).head.term().startsWith("of w");
        int before = findings.all().size() - 2;
        return ofWhom
                && before >= findings.sentenceFirst()
                && findings.all().get(before).measure == Measure.INJURED
                && findings.all().get(before).begin < finding.begin;
    }

    /** "three of the four injured", "one of the wounded soldiers", who had not been among the dead. */
    private boolean isOfTheInjured(Phrase phrase) {
        for (int word = phrase.from; word <= phrase.to + 1; word++) {
            Entry entry = words.entry(word);
            if (entry.measure() == Measure.INJURED
                    || entry.objectMeasures().get(CountedClass.PERSON) == Measure.INJURED) {
                return true;
            }
        }
        return false;
    }

    /** Whether this sentence or the one before counted the same, but did not give the very number. */
    private boolean isCountedJustBefore(Finding finding) {
        int last = findings.all().size() - 2;
        for (int i = last; i >= 0 && last - i < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            if (other.field != finding.field || finding.sentence - other.sentence > 1) {
                return false;
            }
            boolean repeated = other.sentence != finding.sentence && other.count.value == finding.count.value;
            if (repeated && other.measure == finding.measure) {
                return false;
            }
            if (!other.openOutcome
                    && other.measure == finding.measure
                    && other.category == null
                    && other.scope != Scope.PART) {
                return true;
            }
        }
        return false;
    }

    /**
     * "A judge was shot dead. His guard was also killed": more than the one victim of the sentence before. Where a larger number
     * was told before, they may be among it.
     */
    boolean isAlsoBesideOne(Finding finding, int trigger) {
        if (!isAlso(trigger)) {
            return false;
        }
        boolean beside = false;
        int looked = 0;
        for (int i = findings.all().size() - 1; i >= 0 && looked < MOST_LOOKED_BACK; i--) {
            Finding other = findings.all().get(i);
            looked++;
            if (other == finding || other.measure != finding.measure || other.scope != Scope.TOTAL) {
                continue;
            }
            if (!other.implied || other.count.value != 1) {
                return false;
            }
            beside |= other.field == finding.field && finding.sentence - other.sentence <= 1;
        }
        return beside;
    }

    /** "Eight nurses were killed. Their driver was also killed": those of whom the article tells are not among themselves. */
    boolean isTheirsToo(Finding finding, Phrase phrase, int trigger) {
        return phrase.possessed
                && words.entry(phrase.from).is("their")
                && isAlso(trigger)
                && isCountedJustBefore(finding);
    }

    /** "Three soldiers were killed. Two civilians also died": nobody is both, and no greater number was told. */
    private boolean isAlsoOfOtherKind(Finding finding, int trigger) {
        if (!isAlso(trigger) || !isCountedJustBefore(finding)) {
            return false;
        }
        int looked = 0;
        Finding just = null;
        for (int i = findings.all().size() - 2; i >= 0 && looked < MOST_LOOKED_BACK; i--) {
            looked++;
            Finding other = findings.all().get(i);
            if (other.measure != finding.measure || other.scope != Scope.TOTAL || other.category != null) {
                continue;
            }
            just = just == null ? other : just;
            if (other.count.value > just.count.value) {
                return false;
            }
        }
        return just != null && areApart(just.who, finding.who);
    }

    private static boolean areApart(Entry one, Entry other) {
        boolean known = one.category() != null
                && (other.category() != null || other.term().startsWith("adult"));
        return known && !one.category().equals(other.category());
    }

    /** "Police arrested 11 students. A lecturer was also detained": those arrested are told of one group after the other. */
    private boolean isAlsoTold(Finding finding, int trigger) {
        return finding.implied && isAlso(trigger) && isCountedJustBefore(finding);
    }

    /** "Both sons were also shot", "Both sons also were shot": others than those told of before. */
    boolean isAlso(int trigger) {
        int word = phrases.get(trigger).from - 1;
        while (word > 0 && words.is(word, WordClass.BE | WordClass.HAVE)) {
            word--;
        }
        return word >= 0 && words.entry(word).is("also");
    }
}
