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

    private static final int MOST_LOOKED_BACK = 50;

    /** How many sentences back the number is told that one contrasts with. */
    private static final int CONTRASTING = 3;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final OpposingSides sides;
    private final NextVictims next;
    private final VictimOrder order;

    Increments(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        sides = new OpposingSides(findings);
        next = new NextVictims(words, phrases, findings);
        order = new VictimOrder(words, phrases, findings);
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
        } else if (next.isSecondSingle(finding, phrase)
                || next.isInNextClause(finding, phrase)
                || next.isSomebodyElse(finding, phrase)
                || order.isNext(finding, phrase)
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
        } else if (order.isOneMore(finding, phrase)) {
            finding.count.exactly(order.of(phrase));
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

    /** "three others", "two other passengers", "one other person"; "the three others" were spoken of before. */
    private boolean isOthers(Phrase phrase) {
        return phrase.count.present()
                && !phrase.definite
                && (phrase.head.is(WordClass.INCREMENT)
                        || words.entry(phrase.count.lastWord + 1).is("other"));
    }

    /** "injuring nine, two of whom later died", "nine were hit, two fatally" */
    private boolean isOfThoseHurt(Finding finding, Phrase phrase) {
        int whom = phrases.indexOf(phrase) + 1;
        boolean ofWhom = phrases.is(whom, PhraseType.PART)
                        && phrases.get(whom).head.term().startsWith("of w")
                || phrases.is(whom, PhraseType.TRIGGER)
                        && phrases.get(whom).head.is("fatally")
                        && phrases.is(whom - 2, PhraseType.COMMA);
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
            boolean repeated = other.sentence != finding.sentence
                    && other.category == null
                    && other.count.value == finding.count.value;
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
        return just != null && (areApart(just.who, finding.who) || isBesideList(just, finding));
    }

    /** "Ann Lee and her son were killed. A guard was also killed": a list that names everybody has no room for him. */
    private static boolean isBesideList(Finding list, Finding one) {
        return list.derived && one.implied && list.count.value > 1 && one.sentence == list.sentence + 1;
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
        while (word > 0 && words.is(word, WordClass.BE | WordClass.HAVE | WordClass.REPORT)) {
            word--;
        }
        return word >= 0 && words.entry(word).is("also");
    }
}
