package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.extractor.quantity.Count;
import io.claimstream.schemas.claim.Bound;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
import io.claimstream.schemas.claim.Scope;
import java.util.Map;

/**
 * Reads what air forces report beside plain clauses: lists of weapons behind their overall number, nouns ("the destruction of
 * 19 drones", "26 launches"), and how many of those launched were shot down.
 */
final class MunitionReader {

    /** A list stands at most so many phrases behind the verb that governs it. */
    private static final int LIST_WINDOW = 10;

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Antecedents antecedents;
    private final Sums sums;
    private final Coordination coordination;
    private final MunitionOrder order;

    MunitionReader(
            Words words,
            Phrases phrases,
            Findings findings,
            Antecedents antecedents,
            Sums sums,
            Coordination coordination) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.antecedents = antecedents;
        this.sums = sums;
        this.coordination = coordination;
        order = new MunitionOrder(words, findings);
    }

    /** "Of the 34 drones and two missiles, 29 drones were shot down": the sentence opens with what was launched. */
    void opened(int index) {
        if (index > 0 || !isOutOf(index) || !isCounted(index + 1) || !tellsOfMunitions(index + 2)) {
            return;
        }
        coordination.only(index + 1);
        if (phrases.is(index + 2, PhraseType.CONJUNCTION) && isCounted(index + 3)) {
            coordination.join(index + 3);
        }
        count(Measure.LAUNCHED, phrases.get(index).headWord);
    }

    private boolean tellsOfMunitions(int from) {
        for (int i = from; i < phrases.count(); i++) {
            if (phrases.is(i, PhraseType.TRIGGER)) {
                Entry verb = phrases.get(i).head;
                return verb.objectMeasures().containsKey(CountedClass.MUNITION)
                        || verb.subjectMeasures().containsKey(CountedClass.MUNITION);
            }
        }
        return false;
    }

    void impacted(int noun, int word) {
        coordination.right(noun);
        count(Measure.IMPACTED, phrases.get(word).headWord);
    }

    void launched(int noun, int word) {
        coordination.right(noun);
        count(Measure.LAUNCHED, phrases.get(word).headWord);
    }

    /**
     * "tracked 69 aerial targets: nine missiles and 60 drones": where the verb at {@code index} counted no munition itself,
     * the list behind it tells what it counts.
     */
    void list(int index, Map<CountedClass, Measure> measures) {
        Measure measure = measures.get(CountedClass.MUNITION);
        if (measure != null) {
            list(index, measure);
        }
    }

    void list(int index, Measure measure) {
        for (int i = index + 1; i < phrases.count() && i - index < LIST_WINDOW; i++) {
            PhraseType type = phrases.get(i).type;
            if (type == PhraseType.TRIGGER || type == PhraseType.SUBORDINATOR) {
                return;
            }
            if ((type == PhraseType.BREAK || type == PhraseType.PART) && isCounted(i + 1)) {
                coordination.right(i + 1);
                count(measure, phrases.get(index).headWord);
                return;
            }
        }
    }

    /** "the destruction of 19 drones", "26 Shahed launches": whether the noun at {@code index} is of munitions. */
    boolean noun(int index) {
        Phrase phrase = phrases.get(index);
        if (isCounted(index) && phrases.isVerb(index - 1, "drop")) {
            // "dropped 12 bombs"; the verb is also one of tolls
            launched(index, index - 1);
            return true;
        }
        Measure measure = phrase.head.measure();
        if (measure == null || measure.family() != Family.MUNITIONS) {
            return false;
        }
        boolean of = phrases.is(index + 1, PhraseType.PREPOSITION)
                && phrases.get(index + 1).head.is("of");
        if (phrase.head.term().indexOf(' ') > 0 && isCounted(index + 1)) {
            // "hits of 12 drones", read as one word
            coordination.rightWithinSubject(index + 1);
            count(measure, phrase.headWord);
        } else if (of && isCounted(index + 2)) {
            coordination.right(index + 2);
            count(measure, phrase.headWord);
        } else if (phrase.count.present()) {
            Entry weapon = of && isMunition(index + 2) ? phrases.get(index + 2).head : phrase.modifier;
            if (weapon.is(WordClass.MUNITION)) {
                findings.add(measure, phrase.count, phrase.headWord).category = weapon.category();
            } else if (measure == Measure.LAUNCHED
                    && !of
                    && findings.latestMunition().category() != null
                    && areRecorded(index)) {
                // of what the article told of before
                findings.addOfLatestMunition(measure, phrase.count, phrase.headWord);
            }
        }
        return true;
    }

    /** "some of the 65 launches", "a total of 20 launches were recorded". */
    private boolean areRecorded(int launches) {
        int verb = phrases.is(launches + 1, PhraseType.BE) ? launches + 2 : launches + 1;
        return phrases.get(launches).definite
                || phrases.is(verb, PhraseType.TRIGGER)
                        && phrases.get(verb).head.objectMeasures().get(CountedClass.MUNITION) == Measure.LAUNCHED;
    }

    /** "117 drones were identified": on the radar, so they were launched. */
    void identified(int verb) {
        if (phrases.is(verb - 1, PhraseType.BE)
                && isMunition(verb - 2)
                && phrases.get(verb - 2).count.present()) {
            coordination.left(verb - 2);
            count(Measure.LAUNCHED, phrases.get(verb).headWord);
        }
    }

    /** Adds for {@code measure} all that were launched, which the noun phrase at {@code noun} speaks of. */
    void all(Measure measure, int noun, int trigger) {
        antecedents.addAllLaunched(measure, phrases.get(noun), phrases.get(trigger).headWord);
    }

    /** "The drones were intercepted" where it was not told before how many: all of them. */
    boolean areThoseLaunched(int subject, Measure measure) {
        Phrase phrase = phrases.get(subject);
        return measure == Measure.INTERCEPTED
                && phrase.definite
                && !phrase.count.present()
                && isMunition(subject)
                && phrase.isPlural()
                && !phrases.is(subject - 1, PhraseType.PREPOSITION)
                && !findings.hasIntercepted(phrase.head.category());
    }

    /** "fell into the sea", "landed in international waters"; "shot down nine drones, hits at two sites": not the drones' hits. */
    boolean hitsNothing(int trigger) {
        int behind = trigger + 1;
        return phrases.is(behind, PhraseType.NOUN)
                        && words.entry(phrases.get(behind).to).is(WordSet.WATER)
                || phrases.is(behind, PhraseType.PREPOSITION)
                        && phrases.get(trigger).head.is("hits");
    }

    /** "12 drones were recorded hitting a depot": they hit it. */
    Map<CountedClass, Measure> inFact(int trigger, Map<CountedClass, Measure> measures) {
        boolean hitting = measures.get(CountedClass.MUNITION) == Measure.LAUNCHED
                && phrases.is(trigger + 1, PhraseType.TRIGGER)
                && phrases.get(trigger + 1).head.is(WordClass.ING)
                && phrases.get(trigger + 1).head.subjectMeasures().get(CountedClass.MUNITION) == Measure.IMPACTED;
        return hitting ? phrases.get(trigger + 1).head.subjectMeasures() : measures;
    }

    /**
     * "detected a drone and shot it down", "intercepted them": those launched that the nearest sentence counts. What destroys may
     * as well be the missile: "fired three missiles at the depots, destroying them".
     */
    boolean areThey(Phrase pronoun, Map<CountedClass, Measure> measures) {
        if (pronoun.count.present()
                || measures.get(CountedClass.MUNITION) != Measure.INTERCEPTED
                || measures.containsKey(CountedClass.STRUCTURE)) {
            return false;
        }
        String term = words.entry(pronoun.to).term();
        return term.equals("them") || term.equals("it") && findings.isOneLaunchedLatest();
    }

    /** "Five drones were shot down in the north and three in the south": adds the sum to the number counted last. */
    void elsewhere(int trigger) {
        Finding first = findings.latest();
        if (first == null || first.measure.family() != Family.MUNITIONS || first.count.bound != Bound.EXACT) {
            return;
        }
        Finding sum = null;
        boolean hasPlace = false;
        for (int i = trigger + 1; i + 2 < phrases.count(); i++) {
            PhraseType type = phrases.get(i).type;
            if (type == PhraseType.TRIGGER
                    || type == PhraseType.VERB
                    || type == PhraseType.BE
                    || type == PhraseType.PART
                    || type == PhraseType.BREAK) {
                return;
            }
            if (isElsewhere(i)) {
                if (!hasPlace) {
                    // "destroyed 44 drones, 30 over the sea": a number without a place of its own holds for all of them
                    return;
                }
                sum = sum == null ? sums.open(first) : sum;
                sums.addTo(sum, phrases.get(i).count);
            }
            hasPlace |= isPlace(i);
        }
    }

    /** "and three in the south". */
    private boolean isElsewhere(int index) {
        Phrase phrase = phrases.get(index);
        boolean joined = phrases.is(index - 1, PhraseType.CONJUNCTION) || phrases.is(index - 1, PhraseType.COMMA);
        if (!joined || !phrase.isBareCount() || phrase.count.bound != Bound.EXACT || phrase.increment) {
            return false;
        }
        return isPlace(index + 1);
    }

    /** "in the south", not "over nine regions". */
    private boolean isPlace(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION) || !phrases.is(index + 1, PhraseType.NOUN)) {
            return false;
        }
        String preposition = phrases.get(index).head.term();
        return (preposition.equals("in") || preposition.equals("over"))
                && !phrases.get(index + 1).count.present();
    }

    boolean isMunition(int index) {
        return phrases.is(index, PhraseType.NOUN) && phrases.get(index).head.is(WordClass.MUNITION);
    }

    boolean isCounted(int index) {
        return isMunition(index) && (phrases.get(index).count.present() || phrases.get(index).indefinite);
    }

    /** Counts each member of the coordination that is a munition. */
    void count(Measure measure, int triggerWord) {
        int before = findings.all().size();
        for (int i = 0; i < coordination.count(); i++) {
            Phrase member = phrases.get(coordination.get(i));
            if (member.head.is(WordClass.MUNITION)) {
                countOne(measure, member, coordination.get(i), triggerWord);
            }
        }
        sums.sameSeries(before);
    }

    /** Adds what the munitions at {@code index} count, and what the words tell of the launch of those intercepted. */
    void countOne(Measure measure, Phrase phrase, int index, int triggerWord) {
        if (isSharedNumber(index)) {
            return;
        }
        if (measure == Measure.LAUNCHED && findings.isCounted(phrase.count, Measure.IMPACTED)) {
            // "hits of 12 drones were recorded"
            return;
        }
        if (measure == Measure.LAUNCHED && phrase.whole.present() && phrases.is(index + 1, PhraseType.TRIGGER)) {
            // "one of two missiles fired at the port": two were fired
            addLaunched(phrase.whole, phrase.head.category(), triggerWord);
            return;
        }
        if (isOneInHeadline(measure, index)) {
            findings.addOne(measure, phrase).category = phrase.head.category();
            return;
        }
        Finding finding = findings.add(measure, phrase, triggerWord);
        if (finding == null) {
            return;
        }
        order.markNext(finding, phrase);
        if (isMore(phrase) && findings.hasOfSeriesBefore(finding)) {
            finding.scope = Scope.INCREMENT;
        }
        if (measure != Measure.INTERCEPTED) {
            return;
        }
        Count whole = whole(index, phrase);
        if (whole != null) {
            addLaunched(whole, finding.category, triggerWord);
        }
    }

    /** "Coalition intercepts missile": a headline leaves the article out. */
    private boolean isOneInHeadline(Measure measure, int index) {
        Phrase munition = phrases.get(index);
        return measure == Measure.INTERCEPTED
                && findings.isTitle()
                && !munition.count.present()
                && !munition.definite
                && munition.head.is(WordClass.SINGULAR)
                && !munition.head.is(WordClass.PLURAL)
                && !phrases.is(index + 1, PhraseType.CONJUNCTION)
                && !phrases.is(index + 1, PhraseType.COMMA);
    }

    /** "shot down nine drones and jammed another six", "33 others were suppressed": on top of those of the same sentence. */
    private static boolean isMore(Phrase phrase) {
        return phrase.count.present() && !phrase.definite && (phrase.increment || phrase.head.is("others"));
    }

    /** Adds a number of munitions launched, unless the number is told already. */
    private void addLaunched(Count count, String category, int triggerWord) {
        if (!findings.isCounted(count, Measure.LAUNCHED)) {
            findings.add(Measure.LAUNCHED, count, triggerWord).category = category;
        }
    }

    /** "28 of 31 drones", "28 drones out of 31", "all 31 drones", "of 31 drones, 28": what was launched; null where it is not said. */
    private Count whole(int index, Phrase phrase) {
        if (phrase.every) {
            return phrase.count;
        }
        if (phrase.whole.present()) {
            return phrase.whole;
        }
        if (isOutOf(index + 1)
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).isBareCount()) {
            return phrases.get(index + 2).count;
        }
        boolean opened = phrase.isBareCount()
                && phrases.is(index - 1, PhraseType.COMMA)
                && isMunition(index - 2)
                && phrases.get(index - 2).count.present()
                && isOutOf(index - 3);
        return opened ? phrases.get(index - 2).count : null;
    }

    private boolean isOutOf(int index) {
        if (!phrases.is(index, PhraseType.PREPOSITION)) {
            return false;
        }
        String term = phrases.get(index).head.term();
        return term.equals("out of") || term.equals("of");
    }

    /** "300 drones and missiles", "300 drones, missiles": the number is of both together. */
    boolean isSharedNumber(int index) {
        if (!phrases.get(index).count.present()
                || !phrases.is(index + 1, PhraseType.CONJUNCTION) && !phrases.is(index + 1, PhraseType.COMMA)
                || !isMunition(index + 2)) {
            return false;
        }
        Phrase first = phrases.get(index);
        Phrase other = phrases.get(index + 2);
        return first.head.category() != null
                && other.head.category() != null
                && !other.count.present()
                && !other.definite
                && !other.indefinite
                && !first.head.category().equals(other.head.category());
    }
}
