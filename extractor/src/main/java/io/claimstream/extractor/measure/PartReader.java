package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.lexicon.WordClass;
import io.claimstream.extractor.lexicon.WordSet;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/**
 * Reads parts of a number: "including two children", "nine children are among the dead", "two of the dead were children".
 * Runs after the clauses of the sentence, whose numbers the parts belong to.
 */
final class PartReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;
    private final Coordination coordination;
    /** The measure that the last predicate told parts of, for "eight were children and five women". */
    private Measure lastMeasure;

    PartReader(Words words, Phrases phrases, Findings findings, Coordination coordination) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
        this.coordination = coordination;
    }

    /** Reads the parts of the current sentence. */
    void read() {
        lastMeasure = null;
        for (int i = 0; i < phrases.count(); i++) {
            if (phrases.is(i, PhraseType.PART)) {
                if (!isAmongTheDead(i)) {
                    included(i);
                }
            } else if (phrases.is(i, PhraseType.NOUN)) {
                predicated(i);
                fatally(i);
            }
        }
    }

    /** ", including two children": a part of the number before it. */
    private void included(int index) {
        Finding whole = findings.before(words.begin(phrases.get(index).from));
        int noun = index + 1;
        while (phrases.is(noun, PhraseType.BE)) {
            noun++;
        }
        if (whole == null || !phrases.is(noun, PhraseType.NOUN)) {
            return;
        }
        markDeadAmong(whole, noun);
        coordination.right(noun);
        for (int i = 0; i < coordination.count(); i++) {
            findings.addCategory(whole, phrases.get(coordination.get(i)));
        }
    }

    /** "Fourteen were hurt, including two who died", "two of them fatally": as with those who were shot, the dead are among them. */
    private void markDeadAmong(Finding hurt, int noun) {
        if (hurt.measure != Measure.INJURED || !phrases.get(noun).count.present()) {
            return;
        }
        int number = words.begin(phrases.get(noun).count.firstWord);
        for (int i = findings.sentenceFirst(); i < findings.all().size(); i++) {
            Finding finding = findings.all().get(i);
            hurt.openOutcome |= finding.measure == Measure.KILLED && finding.begin == number;
        }
    }

    /** "nine children are among the dead". */
    private boolean isAmongTheDead(int index) {
        if (!phrases.get(index).head.term().startsWith("among th") || !phrases.is(index - 1, PhraseType.BE)) {
            return false;
        }
        int noun = index - 2;
        if (!phrases.is(noun, PhraseType.NOUN) || !phrases.get(noun).count.present()) {
            return false;
        }
        findings.addPart(Measure.KILLED, phrases.get(noun), phrases.get(index).headWord);
        return true;
    }

    private void fatally(int noun) {
        boolean some = phrases.is(noun - 1, PhraseType.COMMA)
                && phrases.get(noun).count.present()
                && phrases.is(noun + 1, PhraseType.TRIGGER)
                && phrases.get(noun + 1).head.is("fatally");
        Finding hurt = some ? findings.before(words.begin(phrases.get(noun).from)) : null;
        if (hurt != null) {
            markDeadAmong(hurt, noun);
        }
    }

    /** "two of the dead were children", "eight of those freed were children and five were women". */
    private void predicated(int index) {
        Phrase part = phrases.get(index);
        if (!part.count.present() || part.measurement) {
            return;
        }
        int at = index + 1;
        Entry trigger = Entry.UNKNOWN;
        if (phrases.is(at, PhraseType.TRIGGER)) {
            trigger = phrases.get(at).head;
            at++;
        }
        if (!phrases.is(at, PhraseType.BE) || !phrases.is(at + 1, PhraseType.NOUN)) {
            return;
        }
        Phrase kind = phrases.get(at + 1);
        if (!kind.head.is(WordClass.PERSON) || kind.count.present()) {
            return;
        }
        Measure measure = measure(part, trigger);
        if (measure == null) {
            return;
        }
        lastMeasure = measure;
        if (kind.head.category() != null) {
            Finding finding = findings.addPart(measure, part, kind.headWord);
            if (finding != null) {
                finding.category = kind.head.category();
            }
        }
    }

    /** Whether the word says by itself what happened to those it counts. */
    static boolean areVictims(Entry people) {
        return people.is(WordSet.VICTIMS);
    }

    private Measure measure(Phrase part, Entry trigger) {
        if (trigger != Entry.UNKNOWN) {
            Measure measure = trigger.objectMeasures().get(CountedClass.PERSON);
            return measure == null ? trigger.subjectMeasures().get(CountedClass.PERSON) : measure;
        }
        if (areVictims(part.head) || part.head.is("dead") || part.head.measure() == Measure.KILLED) {
            return Measure.KILLED;
        }
        if (part.head.measure() != null) {
            return part.head.measure();
        }
        return part.isBareCount() && !part.definite ? lastMeasure : null;
    }
}
