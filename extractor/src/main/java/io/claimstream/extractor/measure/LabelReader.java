package io.claimstream.extractor.measure;

import io.claimstream.extractor.lexicon.CountedClass;
import io.claimstream.extractor.lexicon.Entry;
import io.claimstream.extractor.phrase.Phrase;
import io.claimstream.extractor.phrase.PhraseType;
import io.claimstream.extractor.phrase.Phrases;
import io.claimstream.extractor.phrase.Words;
import io.claimstream.schemas.claim.Measure;

/** Reads numbers behind a label, as reports list them: "Fatalities: 4", "dead: 12, injured: 30". */
final class LabelReader {

    private final Words words;
    private final Phrases phrases;
    private final Findings findings;

    LabelReader(Words words, Phrases phrases, Findings findings) {
        this.words = words;
        this.phrases = phrases;
        this.findings = findings;
    }

    /** Whether a label stands at {@code index}: then its number is counted, and the word has no subject or object. */
    boolean read(int index) {
        if (!isLabel(index)) {
            return false;
        }
        Measure measure = measure(phrases.get(index).head);
        if (measure == null) {
            return false;
        }
        findings.add(measure, phrases.get(index + 2).count, phrases.get(index).headWord);
        return true;
    }

    private boolean isLabel(int index) {
        Phrase label = phrases.get(index);
        return !label.count.present()
                && phrases.is(index + 1, PhraseType.BREAK)
                && words.isMark(phrases.get(index + 1).from, ':')
                && phrases.is(index + 2, PhraseType.NOUN)
                && phrases.get(index + 2).isBareCount()
                && !phrases.is(index + 3, PhraseType.TRIGGER)
                && (index == 0
                        || phrases.is(index - 1, PhraseType.BREAK)
                        || phrases.is(index - 1, PhraseType.COMMA)
                        || phrases.is(index - 1, PhraseType.CONJUNCTION));
    }

    private static Measure measure(Entry label) {
        if (label.measure() != null) {
            return label.term().startsWith("casualt") ? null : label.measure();
        }
        Measure object = label.objectMeasures().get(CountedClass.PERSON);
        return object == null ? label.subjectMeasures().get(CountedClass.PERSON) : object;
    }
}
