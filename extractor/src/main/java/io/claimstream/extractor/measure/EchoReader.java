package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.schemas.claim.Measure;

/**
 * Reads those whom a clause without a verb of its own joins to the clause before: "the clerk was hurt, as was a guard", "and so
 * did two of her friends". What happened to the one happened to the other.
 */
final class EchoReader {

    private final Phrases phrases;
    private final Findings findings;
    private final VictimCounter victims;
    private final Coordination coordination;

    EchoReader(Phrases phrases, Findings findings, VictimCounter victims, Coordination coordination) {
        this.phrases = phrases;
        this.findings = findings;
        this.victims = victims;
        this.coordination = coordination;
    }

    /** Reads the echo whose "was" or "did" stands at {@code index}, if it is one. */
    void read(int index) {
        int others = index + 1;
        boolean echo = phrases.is(index - 1, PhraseType.SUBORDINATOR)
                && (phrases.get(index - 1).head.is("as")
                        || phrases.get(index - 1).head.is("so"))
                && phrases.is(others, PhraseType.NOUN)
                && !phrases.get(others).pronoun
                && !phrases.is(others + 1, PhraseType.TRIGGER);
        Phrase trigger = echo ? triggerBefore(index - 1) : null;
        Measure measure = trigger == null ? null : ofPeople(trigger.head);
        if (measure == null || findings.latest(measure) == null) {
            return;
        }
        coordination.right(others);
        int before = findings.all().size();
        victims.count(others, measure, trigger.headWord);
        findings.addToEarlier(before);
    }

    private Phrase triggerBefore(int index) {
        for (int i = index - 1; i >= 0 && !phrases.is(i, PhraseType.BREAK); i--) {
            if (phrases.is(i, PhraseType.TRIGGER)) {
                return phrases.get(i);
            }
        }
        return null;
    }

    private static Measure ofPeople(Entry trigger) {
        return trigger.objectMeasures()
                .getOrDefault(CountedClass.PERSON, trigger.subjectMeasures().get(CountedClass.PERSON));
    }
}
