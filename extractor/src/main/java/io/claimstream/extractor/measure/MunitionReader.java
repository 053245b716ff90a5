package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Family;
import io.claimstream.schemas.claim.Measure;
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
    private final Coordination coordination;
    private final MunitionCounter counter;

    MunitionReader(
            Words words,
            Phrases phrases,
            Findings findings,
            Antecedents antecedents,
            Coordination coordination,
            MunitionCounter counter) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.antecedents = antecedents;
        this.coordination = coordination;
        this.counter = counter;
    }

    /** "Of the 34 drones and two missiles, 29 drones were shot down": the sentence opens with what was launched. */
    void opened(int index) {
        if (index > 0 || !counter.isOutOf(index) || !counter.isCounted(index + 1) || !tellsOfMunitions(index + 2)) {
            return;
        }
        coordination.only(index + 1);
        if (phrases.is(index + 2, PhraseType.CONJUNCTION) && counter.isCounted(index + 3)) {
            coordination.join(index + 3);
        }
        counter.count(Measure.LAUNCHED, phrases.get(index).headWord);
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
        counter.count(Measure.IMPACTED, phrases.get(word).headWord);
    }

    void launched(int noun, int word) {
        coordination.right(noun);
        counter.count(Measure.LAUNCHED, phrases.get(word).headWord);
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
            if ((type == PhraseType.BREAK || type == PhraseType.PART) && counter.isCounted(i + 1)) {
                coordination.right(i + 1);
                counter.count(measure, phrases.get(index).headWord);
                return;
            }
        }
    }

    /** "the destruction of 19 drones", "26 Shahed launches": whether the noun at {@code index} is of munitions. */
    boolean noun(int index) {
        Phrase phrase = phrases.get(index);
        if (counter.isCounted(index) && phrases.isVerb(index - 1, "drop")) {
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
        if (phrase.head.term().indexOf(' ') > 0 && counter.isCounted(index + 1)) {
            // "hits of 12 drones", read as one word
            coordination.rightWithinSubject(index + 1);
            counter.count(measure, phrase.headWord);
        } else if (of && counter.isCounted(index + 2)) {
            coordination.right(index + 2);
            counter.count(measure, phrase.headWord);
        } else if (phrase.count.present()) {
            Entry weapon = of && counter.isMunition(index + 2) ? phrases.get(index + 2).head : phrase.modifier;
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
                && counter.isMunition(verb - 2)
                && phrases.get(verb - 2).count.present()) {
            coordination.left(verb - 2);
            counter.count(Measure.LAUNCHED, phrases.get(verb).headWord);
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
                && counter.isMunition(subject)
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
}
